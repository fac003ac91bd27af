<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>シークレットストアなし</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>シークレットがロック中</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>シークレット使用不可</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>デモ取引</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>ヨーロッパ（EEA）</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>ヨーロッパ（EEA）、デモ</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>米国、デモ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>秘密鍵（すべての行）</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>シークレットキー、または自分で用意した秘密鍵</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>取引・出金可</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>出金可</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>取引可</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>読み取り可</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>取引所は、このキーに許可された操作を開示していません。</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>キーは読み取り専用で、それで十分です。</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>このキーは読み取りができます。ほかに何ができるかを取引所は開示していません。</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>%1 に期限が切れます。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>アカウントは無効です。アカウントの情報は受信されません。</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>必要になったら有効にしてください。</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>試行中止</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>2 回拒否されたため、もう試行しません。</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>アカウントを編集するか「今すぐ接続」を選ぶと、再び試行します。</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>シークレットを使用できません：%1。</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>アカウントを編集し、キーとシークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>5 分ごとに再び問い合わせます。「今すぐ接続」を選ぶとすぐに問い合わせます。</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>%1後に再試行、%2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>1 回拒否されましたが、まだ確定とはみなしません。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>シークレットストアに問い合わせ中</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>シークレットを読み込みしだい、アカウントを開始します。</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>ログイン済みです。アカウントの変更はすべて届きます。</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>キー受理</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>取引所はキーを受理し、アカウントを開示しました。</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>キーを試せませんでした：%1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>このキーについては何もわかりません。</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>注文 %1、%2 %3：%4。%6 のうち %5 が約定。</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>約定：%1 %2 %3、価格 %4。</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 が %2 変化しました。</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1：利用可能 %2、拘束中 %3。</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>%1 のポジション：%2、建値 %3。</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>設定 %1 は %2 になりました。</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>%2 の設定 %1 は %3 になりました。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未約定</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>アカウントの現在の状態を読み込みました。</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>アカウントの現在の状態を読み込みました。その前の %1の間、変更を受信していませんでした。</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>セッションのキーを更新しました。有効期間はあと %1 です。</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>セッションのキーを更新できませんでした。有効期間はあと %1 です。</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1これを確定とみなす前に、%2後にもう一度試行します。</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1このアカウントはもう試行しません。%2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>取引所は再びこのアカウントを受け入れました。</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>このキーは取引ができます。ここでは読み取りだけで足ります。読み取り専用のキーのほうが安全です。</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>このキーは出金ができます。ここでは読み取りだけで足ります。読み取り専用のキーを作成してください。</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>このキーはどのアドレスからでも使えます。一部の取引所では、こうしたキーはしばらくすると失効します。取引所に自分のアドレスを登録してください。</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>このキーはまもなく期限が切れます：%1。</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>デモ: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>どの取引所にも接続できません: 手元のネットワークがダウン</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>アカウント %1 のセッションがダウン</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 がダウン</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: ブレーカーがオープン</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: ストリーム %3 本中 %2 本が途絶</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: メッセージが欠落</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: 品質が %2 に低下</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: メッセージに %2 の遅れ</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: 受信内容を解読できません</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>アカウント %1 は拒否され、もう試行されません</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 がこのアドレスをアクセス禁止にしました</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: 残りの接続試行は %2 回</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: エラーバジェットを許容の %2 倍の速さで消費</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>履歴が書き込まれていません</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>%1 にアラートが届きません</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>フィード %n 件がダウン: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件でブレーカーがオープン: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件でストリームが途絶: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件でメッセージが欠落: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件で品質が低下: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件でメッセージに遅れ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>フィード %n 件で受信内容を解読できません: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>アカウント %n 件が拒否されています: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>ホスト %n 件がこのアドレスをアクセス禁止にしました: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>ホスト %n 件で残りの接続試行がわずか: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>フィード %n 件でエラーバジェットの消費が速すぎます: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>チャネル %n 件にアラートが届きません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>回線 %2 本中 %1 本。</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>すべてのフィードが同時にダウンしています。ケーブル、ルーター、プロバイダーを確認してください。接続できるようになれば、回線は自動的に復旧します。</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>そのうち %1。</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>価格は古いままです。止まっているものは自動的に要求し直します。</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>10 分間にギャップ %1 件。</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>最後のギャップは %1。</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>板は自動的に読み直されます。欠落した約定は失われたままです。</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>100 点満点。%1 未満で通知します。減点の内訳はフィードのページにあります。</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>メッセージ 20 件に 1 件はさらに遅れています。%1 を超えると通知します。このコンピューターの負荷とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>10 分間に %1 回。</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>取引所がインターフェースを変更したか、Feedwarden の不具合かもしれません。更新がないか確認するか、不具合を報告してください。</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>取引所でキー、アドレスリスト、権限を確認してから、アカウントを編集または有効化してください。</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 まで。</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>それまでは何も送信しません。このアドレスを使うほかのプログラムも数に含まれます。</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>これを超えるとアクセス禁止になります。回線が頻繁に終了する原因を調べてください。</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>このままでは 1 か月分のブラインド時間の枠を早く使い切ります。%1 以上で通知します。</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>その間の出来事は、上限の範囲でメモリに保持されます。</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>そこに通知する内容は保留され、自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>監視を終了: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>取引所に再び接続できます</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>アカウント %1 のセッションが再び接続されました</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 が再び接続されました</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>アカウント %1 が再び受理されました</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>%1 によるアクセス禁止が終わりました</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>履歴の書き込みが再開しました</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>%1 に再びアラートが届きます</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>終了: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>フィード %n 件が再び接続されました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: テスト</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>アラートがここに届くかどうかの確認です。届いています。問題は起きていません。</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows が自動起動の変更を許可しませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>許容値: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>最初の待機時間 %1 以上</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>最長の待機時間 %1 以下</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>最長の休止時間 %1 以下</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1、または「auto」</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>ストリーム %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>%1 からダウンしています。</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>%1 からダウンしています。%n 回の試行に失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1、静穏 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>すべてのストリームが完全で最新です。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>ストリーム %n 本は静穏です。受理済みで、イベントはまだありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>信頼可、接続から %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>セッションは始まったばかりです。しばらく続けば安定とみなします。</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>このホストでの順番待ち</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>取引所に負荷をかけないよう、1 つのホストへの試行は間隔を空けて行います。</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>%1後に接続します。</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>接続は開いています。取引所にストリームを要求しました。</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>ストリーム %2 本中 %1 本が信頼可</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>データは届いていますが、まだ完全でないストリームがあります。</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>ブレーカーがハーフオープンの間の試行 1 回</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>ブレーカーは試験接続を 1 回だけ通します。</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>接続を確立しています：名前解決、TCP、TLS、アップグレード。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2経過）</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>%1 途絶</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 が %3 途絶</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: ストリーム %2 本中 %n 本が途絶、最長 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 は一度も受信なし</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 からは、通常の間隔を超えて何も届いていません。最後の価格は古くなっています。</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>自動的に要求し直します。</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 にギャップ</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>%1 のメッセージが途中で欠落しています。</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>自動的に再同期します。</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 が %2 を拒否</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>取引所が %1 を拒否しました。</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>シンボルとチャネルを確認してください。ほかのストリームは継続します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>ほか %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>ほかに %n 本のストリームが同じ状態です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>%1前からレート制限中</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>%1前からダウン</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 は %2前からレート制限中</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 は %2前からダウン</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>%2後に試行 %1</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>%2後に試行 %1。</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>予定された試行なし</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>予定された試行はありません。手動で接続してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>試行 %1 を実行中</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>試行 %1 を実行しています。</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>ブレーカーがオープン、%1前からダウン</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: ブレーカーがオープン、%2前からダウン</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>%1後に試験接続</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>試験接続を実行中</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>%1 のブレーカーが、このホストへのすべての回線を止めています。</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>%n 回連続の失敗でオープンになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>試験接続を 1 回実行しています。その結果により、ブレーカーはクローズになるか、再びオープンになります。</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>%1後に試験接続。</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>リセットするまでオープンのままです。</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>%1前からブロック中</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 がブロックされています</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 がブロックされています: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>%1後に再び問い合わせます。</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>最初の接続を閉じる前に、2 番目の接続が引き継ぎます。</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>接続を正常な手順で閉じています。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>%1前からスリープ中</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>%1前から手元のネットワークがダウン</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>手元のネットワークが %1前からダウン</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>取引所に原因はありません。</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>次の確認は %1後です。</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>手動で停止</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>何も受信しません。この時間はブラインドに数えません。</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>必要になったら開始してください。</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>このフィードはまだ最初の試行をしていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>フィード %n 件中 %1 件が信頼可</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>試行 %1 は順番待ち</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>試行 %1 は順番待ちです。同じホストへの試行は間隔を空けて行われます。</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>フィードレポート</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>フィードレポート: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 ～ %2、UTC。%3 に Feedwarden %4 が作成。</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>この期間については何もわかりません。フィードを監視していたプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼可</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>遅延 p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>バジェット消費</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 は目標 %2% を達成できませんでした：許容 %4 に対し、ブラインド %3。</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>この期間にダウンはありません。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン時間</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>ダウン %2 件中、長い順に %1 件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>相手の説明</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>監視時間 %1。ダウンの平均間隔 %2、平均復旧時間 %3、接続試行 %4 回。メッセージ %5 件、%6。</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>フィードの遅延</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>品質スコア</translation>
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
        <translation>記録されなかったもの</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 ～ %2：イベント %3 件（%4）。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>プログラムが監視していた時間だけを数え、計画メンテナンスは除きます。稼働：フィードのどの回線もダウンしていない時間。信頼可：ストリームが必要とされた時間のうち、そのデータを信頼できた割合。ブラインド：必要なストリームが 1 本でも信頼できない時間。欠落：取引所が番号を付けている場合に、届かなかったメッセージ。遅延：取引所のタイムスタンプからここに届くまでの時間を、測定した時刻の差で補正したもの。バジェット：フィードの目標が許容するブラインド時間。独自の目標がない場合は時間の %1%。</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>%1 行目、%2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>取引所またはオプション</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>シンボルまたはチャネル</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>接続あたりのストリーム数または二重化回線</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>有効化: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>無効化: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>変更: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>全フィードのポリシー</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>スレッドまたはデータフォルダー（次回の起動から）</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>プロキシまたは認証局（すべての回線を開き直します）</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>シークレットの保管場所</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>信頼シグナル</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>取引所への接続頻度</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>品質スコア</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>目標または計画時間</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>フィード: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>時刻：UTC、続いて現地時刻（%1）。</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>%1 に %2 が作成。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>欠落したもの</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1：ブラインド %2、欠落メッセージ %3、再び信頼可 %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>回線がダウンしている間に取引所が送ったものは数えられません。取引所の番号はセッションごとに新しく始まるか、番号自体がありません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>試行 %1 は順番を待っています。</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>試行 %1 を実行しています。</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>試行 %1 は %2 で失敗しました。</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>試行 %1 は失敗しました。</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>試行 %1 により、%2 で回線が復旧しました。</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>試行 %1 により、回線が復旧しました。</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>試行 %1 は予定されましたが、実行されませんでした。</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>試行 %1：結果は不明です。</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>回線全体</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>取引所の番号によると、%1 のメッセージが %n 件欠落しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>%1 の一部が欠落しています。どれだけかは不明です。</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>切断前の最後のメッセージがいつ届いたかは不明です。</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>メッセージはまだ届いていました。</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>切断前の最後のメッセージ。</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>回線は %1 途絶していました。</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 は %2 途絶していました。</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>リハーサル：障害「%1」が終わりました。</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>リハーサル：障害「%1」を手動で起こしました。</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>回線が失われました。当時は監視していなかったため、原因は不明です。</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>回線が失われました。</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 は信頼できなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>ストリーム %n 本が信頼できなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>このコンピューターにネットワークがありません。すべての試行はそれを待っています。</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>このコンピューターのネットワークが復旧しました。</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>試行の間隔を延ばします。</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>自動的には再試行しません。</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>%n 回連続の失敗でブレーカーがオープンになりました：%1の間は試行しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%n 回連続の失敗で %1 のブレーカーがオープンになりました：%2の間は試行しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>ブレーカーはハーフオープンです：試験接続を 1 回だけ通します。</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>%1 のブレーカーはハーフオープンです：試験接続を 1 回だけ通します。</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>ブレーカーがクローズになりました：試行の制限はなくなりました。</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 のブレーカーがクローズになりました：試行の制限はなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>以前の試行 %n 回は一覧にありません。最新のものだけを保持しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>接続しました。まだ何も実証されていません。</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>取引所が %1 を拒否しました。</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>取引所が %1 を拒否しました：%2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 が再同期しました。</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 は %2後に再び信頼できるようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>その後さらに %n 本のストリームが再び信頼できるようになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>回線は %1後に復旧しました。</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>切断から %1後に、ストリーム %n 本すべてが再び信頼できるようになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>停止：この回線を待つものはもうありません。</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>%1の間の出来事を記録できませんでした。経過の一部が抜けています。</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>ここでプログラムが終了しました。回線がいつ復旧したかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>ストリーム %n 本はまだ信頼できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>継続中：これまでのダウン時間は %1。</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 は %2前からダウン</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 は %2前からダウン: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 は %2 以上ダウン</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 は %2 以上ダウン: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 は %2 ダウン</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 は %2 ダウン: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>回線 %n 本がダウンしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>試行 %n 回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>試行 %n 回、ブレーカーがオープンになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>切断から %1後に、すべてのストリームが再び信頼できるようになりました。</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>当時の出来事の一部は保存されていません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>回線 %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>予定 %1、実際 %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>なし（別の回線で受信）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1、回線 %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>ここではメモを保存できません。履歴は %1 が書き込んでいます。メモを書くには、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>メモを保存できません。履歴は新しいバージョンの Feedwarden が書き込んだものです。</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>メモは保存されていません。ディスクに空きがありません。空きを作ってください。再試行します。</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>メモはまだ保存されていません。別のプログラムが履歴を占有しています。再試行します。</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>メモはまだ保存されていません。履歴が破損しているため、新しく作り直します。再試行します。</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>メモは保存されていません。履歴に書き込めません（%1）。再試行します。</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>%2後に試行 %1</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C で終了</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Binance のメンテナンス</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot がまもなく閉じると予告し、実際に閉じます。その後 10 秒間メンテナンスになります。</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot が 10 秒後に閉じると予告</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>セッションが終了、新規接続は HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>メンテナンスが終了</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>その前に、予定どおり新しい接続が引き継ぐ</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>失敗に数えず、信頼を失う価格もない</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot がダウン</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>そのストリームはどれも信頼不可</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>品質は 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>原因を表示: HTTP エラー</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>ほかの取引所は信頼可のまま継続</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>すべての取引所が再び信頼可</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Wi-Fi が切れる</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15 秒間、どの取引所からもデータが届かず、システムがネットワークなしと報告します。実際のネットワークは切断されません。Feedwarden にそう伝えるだけです。</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>データなし、システムの報告はネットワークなし</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>ネットワークが復旧</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>ステータス行に「手元のネットワークがダウン」</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>全取引所: 手元のネットワークが原因、取引所ではない</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>信頼可のストリームなし</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>取引所のせいにしない: ブレーカーは開かない</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>ステータス行に復旧の表示</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>取引所がハーフオープン</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX が 15 秒間、何も言わずに消えます。クローズもリセットもデータもありません。応答のない ping だけが手がかりです。</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX が何も言わずに消える</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX が復旧、セッションは忘れている</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>途絶により OKX のダウンを検出</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>レート制限によるアクセス禁止</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot が HTTP 429 で拒否して 8 秒の待機を求め、次に 12 秒間アクセス禁止にします（HTTP 418）。</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>セッションが終了、HTTP 429: 8 秒待機</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>ここから HTTP 418: 12 秒間アクセス禁止</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>指示どおり待てば接続できる</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>レート制限中: 要求が多すぎます</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>8 秒が過ぎるまで試行しない</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>アクセス禁止とその期間を表示</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>12 秒が過ぎるまで試行しない</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken が 30 秒間、すべての接続を受け入れてすぐに切断します。接続はできても、まったく使えません。</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken がセッションをすぐに切断</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken が再び接続を維持</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>受け入れていても Kraken はダウン</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>ブレーカーがオープン: 試行を休止</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この期間には何も測定されていません。</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>フィードレポート</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>%1 の履歴を読み込めません：%2。</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>レポートを %1 に書き込めませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>どの取引所にも接続できない</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>フィードまたはアカウントのセッションがダウンしている</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>フィードが何度も失敗し、ブレーカーが止めている</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>フィードのストリームの %1 以上が途絶している</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>フィードに 10 分以内に %n 件以上のギャップがある</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>フィードの品質が 100 点中 %1 を下回っている</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>フィードのメッセージの 20 件に 1 件が %1を超えて遅れている</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>フィードの受信内容を 10 分以内に %n 回以上解読できない</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>アカウントが拒否され、もう試行されない</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>取引所がこのアドレスを %1を超えてアクセス禁止にしている</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>取引所に残された接続試行が %1 回以下である</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>フィードのエラーバジェットが許容の %1 倍以上の速さで消費されている</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>履歴を書き込めない</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>チャネルにアラートが届かない</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 がダウンしている</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 が何度も失敗し、ブレーカーが止めている</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>%2 のストリームの %1 以上が途絶している</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 に 10 分以内に %n 件以上のギャップがある</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>%2 の品質が 100 点中 %1 を下回っている</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>%2 のメッセージの 20 件に 1 件が %1を超えて遅れている</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>%1 の受信内容を 10 分以内に %n 回以上解読できない</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>アカウント %1 が拒否され、もう試行されない</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 がこのアドレスを %1を超えてアクセス禁止にしている</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 に残された接続試行が %1 回以下である</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>%2 のエラーバジェットが許容の %1 倍以上の速さで消費されている</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>%1 にアラートが届かない</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>手元のネットワークがダウン</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>フィードがダウン</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>ブレーカーがオープン</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>ストリームが途絶</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>メッセージが欠落</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>品質が低下</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>メッセージに遅れ</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>受信内容を解読できない</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>アカウントが拒否された</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>このアドレスがアクセス禁止</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>残りの接続試行がわずか</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>エラーバジェットの消費が速すぎる</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>履歴が書き込まれない</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>アラートが届かない</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>途絶ストリーム（以上）(&amp;L)</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>10 分間のギャップ（以上）(&amp;L)</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>品質（未満）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>遅れ（超）(&amp;L)</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>10 分間の回数（以上）(&amp;L)</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>アクセス禁止の長さ（超）(&amp;L)</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>残り試行回数（以下）(&amp;L)</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>消費の速さの倍率（以上）(&amp;L)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1状態が %2を超えて続く</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>%1場合でも通知しません。ルールがオフです。</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>%1場合でも通知しません。すべてのアラートがオフです。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>%1場合でも通知しません。受け付けるチャネルがなく、通知もオフです。</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>%1場合、このコンピューターで通知します。</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>%1場合、このコンピューターと %2 で通知します。</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>%1場合、%2 で通知します。</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>%1 では通知しません。そこへはより重大なものだけが送られます。</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>静音時間（%1）にも通知します。</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>静音時間（%1）には、終わるまで待ちます。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>%1継続</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1、%2継続</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>/ 100 点</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>許容値: %1 ～ %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>許容値: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>%1 以上: それより前は、手元のネットワークが原因かどうか判断できません</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>その名前ではキーもシークレットも保存されていません。</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>このコンピューターにシークレットの保管場所がありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>シークレットへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>シークレットの保管場所が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>ボールトにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>ボールトのパスフレーズが違います。</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>このコンピューターのほかのユーザーがシークレットを読み取りまたは変更できる状態です。</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>保存されている内容が破損しています。</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>シークレットは新しいバージョンの Feedwarden で保存されたものです。</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>シークレットの保管場所は読み取り専用です。</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>エントリにその名前は使えません。</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>シークレットの保管場所が機能していません。</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>アカウントの編集でもう一度入力してください。</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>キーチェーンのロックを解除するかインストールするか、設定で secrets.store を &quot;vault&quot; または &quot;files&quot; にしてください。</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Feedwarden に使用を許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>もう一度試すか、設定で secrets.store を &quot;files&quot; または &quot;vault&quot; にしてください。</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>自分だけが読めるファイルに書き、そのファイルを FEEDWARDEN_VAULT_PASSPHRASE_FILE に指定して、起動し直してください。</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>入力を求められたとき、または FEEDWARDEN_VAULT_PASSPHRASE_FILE で指定したファイルで、正しいものを指定してください。</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>バックアップから復元するか、削除してシークレットを保存し直してください。</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Feedwarden を更新してください。</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>シークレットは提供元で変更してください。</translation>
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
        <translation>タイムラインとチャート</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>表示する時間を短く、または長く</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>時間を戻る、または進む</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>現在を追う</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>前後のトラブルへ、チャートでは値へ</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>上または下の行へ</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>マークした箇所の時間を選択</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>選択した時間を解除</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>チャートは CSV、表はテキストでコピー</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>表と検索</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>行、表、チャートでできるすべての操作</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>ウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>マークしたコマンドを実行、または検索結果へ</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>その後に変更されたため、そのままにします</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>%1 のシンボル一覧はありません。</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>%1 にシンボルを問い合わせできませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 には現在ほかの問い合わせもあり、シンボルが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 は、問い合わせが多すぎると応答しました（HTTP %2）。1 分後にシンボルを再び問い合わせできます。</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 は、このコンピューターのある地域にはシンボルを提供していません（HTTP 451）。</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 がシンボルの提供を拒否しました（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 がシンボルの提供を拒否しました：%2。</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>%1 が送ったシンボル一覧は長すぎて読み込めません。</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>%1 がシンボルの代わりに送った内容を解読できませんでした。</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>約定を発生のつど</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>過去 24 時間の価格と出来高</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>最良 Bid と最良 Ask、変化のつど</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>板情報：最初に全体、以後は変化のつど。ギャップを検査</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>板の上位レベル、毎回すべて</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>強制的に決済されたポジション</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>ポジションの評価に使う価格とファンディング</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>すべてを通知</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>警告と重大を通知</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>重大だけを通知</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>ボットのトークン(&amp;T)</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>Webhook のアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>ボットを作成すると BotFather が発行します。例: 123456:AB-cd</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>https:// で始まり、JSON を受け取ります。</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>着信 Webhook のアドレスは Slack に表示されます: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>チャンネルの Webhook のアドレスは Discord に表示されます: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>長すぎます。最大 %1 文字です。</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>1 行でなければなりません。</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>トークンに使えるのは英字、数字、記号 : _ - だけです。</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>途中で誰にも読まれないよう、https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>https:// で始まるアドレス全体を貼り付けてください。ユーザー名、パスワード、# 以降は含めません。</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>内部ネットワークにあるアドレスです。下で許可する必要があります。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>警告と重大</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>重大のみ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Telegram のチャット %1 にメッセージを送ります。</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>%1 にメッセージを送ります。</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>Webhook のアドレスに JSON を送ります。</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>%1 に JSON を送ります。</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>プログラム %1 を起動します。</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>何も通知しません。すべてのアラートがオフです。</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>何も通知しません。このチャネルはオフです。</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>何も通知しません。ここを使うルールがありません。</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1、すべてのルールによる。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1、ルール %2 による。</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1、ルール %n 件による。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>シークレットは %1 に保管されています。</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>何も表示しません。すべてのアラートがオフです。</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>このコンピューターには何も表示しません。通知がオフです。</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>アラートごとにこのコンピューターに通知を表示します。重大なものは音を鳴らします。</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>アラートごとにこのコンピューターに通知を表示します。音は鳴りません。</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>名前は英小文字、数字、ハイフンの 1～40 文字です。</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>この名前のチャネルはすでにあります。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>許容値: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>先頭にプログラムのフルパスを書いてください。</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>-1001234567890 のような数字か @name を書いてください。</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>https:// で始まり、ホストを含むアドレスを書いてください。</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>JSON でなければなりません。{{ と }} の間に書けるのは次のものだけで、引用符の中に置きます：%1。</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>ルールが参照するため、名前は変わりません。英小文字、数字、ハイフンを使えます。</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>-1001234567890 のような数字、または @name。</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>プログラムのフルパスと引数。空白を含むものは引用符で囲みます。</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>空欄：標準の内容。それ以外は JSON で、引用符の中に次のものを使えます：%1。</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Telegram 自身のサーバー、または同じ方式で応答する別のサーバー。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>すべてのアラートがオフです。いつであっても何も通知されません。</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>静音時間はありません。アラートはいつでも通知されます。</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>毎日 %1 から %2 まで静音、このコンピューターの時刻（%3）。</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>重大なものだけが通知されます。</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>重大なものも含め、何も通知されません。</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>%1 まで続いているものはその時に通知します。途中で終わったものは通知しません。</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>実施中、残り %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>%1 から %2 まで（%3）、どのフィードの新しい出来事もアラートになりませんでした。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>%1 から %2 まで（%3）、%4 の新しい出来事はアラートになりませんでした。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>%1 から %2 まで（%3）、どのフィードの新しい出来事もアラートになりません。アカウントのセッションにも適用されます。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>%1 から %2 まで（%3）、%4 の新しい出来事はアラートになりません。</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>終了時に続いているものは、その時に通知します。</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>レポートでは、この時間を稼働にもダウンにも数えません。</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>フィードはまだありません</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 日 %2 時間</translation>
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
        <translation>%1 十億</translation>
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
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>自動的に再試行されます。何もする必要はありません。</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>ホスト名が不明</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>取引所のホストが DNS で見つかりません。</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>設定のアドレスと DNS を確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>名前解決に失敗</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>ホストの名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>続くようなら DNS を確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>名前解決がタイムアウト</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>DNS が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホストに到達不能</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>サーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>ほかの取引所もダウンしている場合は、手元のネットワークを確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>サーバーが接続試行に時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>途中のファイアウォールがパケットを破棄しているかもしれません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>サーバーがリセット</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>サーバーが接続をリセットしました。</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>プロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>プロキシの設定を確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>プロキシがログインを要求</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定にログイン情報を入力してください。</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>プロキシが失敗</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>プロキシが接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>プロキシの応答なし</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>プロキシが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS が停滞</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>暗号化ハンドシェイク（TLS）が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS に失敗</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>暗号化ハンドシェイク（TLS）に失敗しました。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>サーバーの証明書は現在の時刻では有効ではありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>このコンピューターの時計を確認してください。正しければ、取引所が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>別のホストの証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>サーバーの証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>途中に第三者がいるか、アドレスが間違っているかもしれません。続ける前に両方を確認してください。</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>信頼されない証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>サーバーの証明書に署名した者を、このコンピューターは信頼していません。</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>途中に第三者がいるかもしれません。自分のプロキシであれば、network.ca_file を設定してください。</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>証明書が失効</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>サーバーの証明書は失効しています。</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>取引所が新しい証明書を用意するまで、このアドレスを信頼しないでください。</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>ハンドシェイクがタイムアウト</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>サーバーは接続を受け入れましたが、時間内にフィードを開きませんでした。</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP エラー</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>サーバーはフィードを開かず、HTTP エラーを返しました。</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>取引所がメンテナンス中かもしれません。続くようなら取引所のステータスページを確認してください。</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>フィードではない</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>このアドレスはフィードではなく Web ページを返しました。</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>サーバーが別のアドレスを案内しましたが、リダイレクトには決して従いません。</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>新しいアドレスを信頼できる場合は、設定に書き込んでください。</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>不正なハンドシェイク</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>ハンドシェイクに対するサーバーの応答が WebSocket の規則に違反しています。</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>途中のプロキシが原因かもしれません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>お使いの地域ではブロック</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>この取引所はお使いの地域にサービスを提供していません。</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>お使いの地域向けの取引所のアドレスを使用してください。15 分ごとに再び問い合わせます。</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>購読に応答なし</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>取引所が購読の要求に時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>接続済み、データなし</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>接続は開いていましたが、時間内にデータが届きませんでした。</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>ログインに応答なし</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>取引所がログインに時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>何も届かない</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>何も届かなくなりました。こちらの ping への応答もありません。</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>何も送り出せない</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>データはまだ届いていましたが、こちらの ping は相手に届かなくなりました。</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>ハートビート喪失</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>取引所側のハートビートが止まりました。</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>全ストリームが途絶</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>回線は生きていましたが、すべてのストリームが途絶しました。</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>新しい接続に置き換えます。何もする必要はありません。</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>板を同期できない</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>板を再同期できませんでした。</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>読み取れないメッセージ</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>読み取れないメッセージが多すぎました。</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>取引所が形式を変更したかもしれません。続くようなら更新がないか確認してください。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が失われた</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>接続が終了の通知なしに切れました。</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>サーバーが切断</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>サーバーが WebSocket の規則に違反しました。</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>メッセージが大きすぎる</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>この取引所ではありえない大きさのメッセージが届きました。</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>メッセージが途中で停止</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>始まったメッセージが時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>サーバーが受信しない</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>サーバーがこちらの送信を受け取らなくなりました。</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>要求が多すぎる</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>取引所によると、このアドレスからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>このホストへのすべての試行は待機します。別のプログラムが同じアドレスを使っていないか確認してください。</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>アドレスがアクセス禁止</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>取引所がこのアドレスを一定期間アクセス禁止にしました。</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>早く試行すると期間が延びます。そのまま待ち、同じアドレスを使うほかのプログラムも止めてください。</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>規則違反</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>規則違反があったとして、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>間隔を延ばして再試行します。</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>サーバーが混雑</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>サーバーから、後で接続し直すよう求められました。</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>手動で停止しました。</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>必要になったら開始してください。</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>プログラムの終了</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>予定どおり、ギャップなし</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>予定どおり、ギャップなしで接続を置き換えます。</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>接続時間の上限、ギャップなし</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>取引所は一定時間で接続を終了します。その前に新しい接続が引き継ぎます。</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>再起動の予告</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>取引所が再起動を予告しました。</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>新しい接続を確立します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>コンピューターがスリープ</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>このコンピューターはスリープしていました。</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>スリープから復帰すると回線を確認します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>スリープから復帰</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>このコンピューターがスリープから復帰しましたが、回線は切れていました。</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>設定が変更されました。</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>セッションキーの期限切れ</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>プライベートセッションのキーは、更新される前に期限が切れました。</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>ユーザーの要求</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>新しい接続が要求されました。</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いたファイルが多すぎる</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>このコンピューターには、このプログラムが使えるファイルハンドルが残っていません。</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>開けるファイル数の上限を上げるか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>このコンピューターには空きメモリがありません。</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>ほかのプログラムを終了してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターにネットワークがありません。</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>手元のネットワークを確認してください。復旧すれば、フィードもすぐに復旧します。</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>時計が不正確</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>このコンピューターの時計のずれが大きすぎて、暗号化接続ができません。</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>時計を合わせてください。ネットワーク経由が最適です。</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>取引所がキー、その権限、またはこのアドレスを拒否しました。</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>取引所でキー、その権限、アドレスリストを確認してください。</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>署名の拒否</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>取引所が署名を拒否しました。シークレットがキーに対応していません。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>アカウントのシークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>許可されないアドレス</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>取引所は、このコンピューターのアドレスからはこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>取引所で、このコンピューターのパブリックアドレスをキーのリストに追加してください。</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>このキーにはアカウントを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>取引所でこのキーに読み取りを許可してください。取引と出金の権限は不要です。</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>キーが失効</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>キーは取引所で削除または変更されました。</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>取引所で新しいキーを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>時刻の拒否</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>取引所の時刻とこのコンピューターの時刻が異なるため、取引所が署名されたものを拒否しました。</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>設定エラー</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>このフィードの設定では動作できません。</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>設定ファイルを修正してください。すぐに反映されます。</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>再試行の上限に到達</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>許可した再試行はすべて失敗しました。</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>手動で接続するか、reconnection.max_retries を増やしてください。</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>ログインページに阻まれた</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>取引所の代わりに、ネットワークのログインページが応答しました。</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>ブラウザーでネットワークにログインしてください。</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>回線全体</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>次の試行を待っています。</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>ダウン（%1）。次の試行を待っています。</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>接続しています。</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>接続しました。ストリームを要求しています。</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>データが届いています。安定するかどうかはまだわかりません。</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>安定：回線の実績が確認されました。</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>正常な手順で閉じています。</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>ブレーカーがオープン：試行を休止します。</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>ブレーカーがオープン（%1）：試行を休止します。</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>ブレーカーは試験接続を 1 回だけ通します。</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>ブロックされています。</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>レート制限中です。</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>手元のネットワークがダウンしています。</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>最初の接続を閉じる前に、2 番目の接続が引き継ぎます。</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>試行 %1 を今から開始します。</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>試行 %1 を %2後に開始します。</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>%1後に復旧しました。</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>%1後に、試行 %2 で復旧しました。</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%n 回連続の失敗で %1 のブレーカーがオープンになりました：%2の間、このホストへは試行しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>%n 回連続の失敗でブレーカーがオープンになりました：%1の間は試行しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>%1 のブレーカーは試験接続を 1 回だけ通します。</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 のブレーカーがクローズになりました：試行の制限はなくなりました。</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>ブレーカーがクローズになりました：試行の制限はなくなりました。</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>回線が %1 途絶しています。確認中です。</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 が %2 途絶しています。最後の価格は古くなっています。要求し直します。</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 の受信が再開しました。</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>回線の受信が再開しました。</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>読み取れないメッセージがありました。%1 に必要なものだったかもしれません。再同期します。</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 が同期から外れています：期待 %2、受信 %3。再同期します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1 でメッセージ %n 件が欠落：期待 %2、受信 %3。再同期します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 は %2後に再同期しました。</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>取引所が %1 を確認しました。</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>取引所が %1 を拒否しました。シンボルとチャネルを確認してください。</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>取引所が %1 を拒否しました：%2。シンボルとチャネルを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>新しい接続がギャップなしで引き継ぎました（重複期間 %1、破棄した重複 %n 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1：%2、以前は %3。</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>取引所の時計は、このコンピューターの時計と %1 ずれています。</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>プログラムが値を拒否しました：%1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>設定にエラーがあります：%1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>ネットワークに問題が起きました：%1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>サーバーが拒否しました：%1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>サーバーが正しいはずのないものを送りました：%1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>このコンピューターに足りないものがあります：%1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>プログラムは正常に終了しました。</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>すべてを閉じる前にプログラムが終了しました。最後の数秒が抜けているかもしれません。</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>リハーサル：障害「%1」を手動で起こしました。</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>リハーサル：障害「%1」が終わりました。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼可</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>劣化</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>ブレーカー開</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>切替中</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>手元のネット</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>購読要求中</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>安定確認中</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>切断処理中</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試験接続</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>レート制限中</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>手元のネットがダウン</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求済み</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>試験接続</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
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
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認応答</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>最初のデータ</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>回線ダウン</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>ブレーカーに算入</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>減速</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>ティッカー</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>最良 Bid/Ask</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>ローソク足 1 秒</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>ローソク足 1 分</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>ローソク足 5 分</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>ローソク足 15 分</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>ローソク足 1 時間</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>ローソク足 4 時間</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>ローソク足 1 日</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板情報</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>板スナップショット</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>サーバーはフィードを開かず、HTTP %1 を返しました。</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>サーバーが接続を閉じました（コード %1）。</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>要求済みです。取引所はまだ応答していません。</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>受理済みです。最初の完全なデータはまだ届いていません。</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>完全で最新です。</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>このストリームの通常の間隔を超えて、何も届いていません。</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>途中のメッセージが欠落しています。再同期しています。</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>回線がダウンしています。何も届きません。</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>取引所に拒否されました。</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>スリープ中または手動で停止。ブラインドには数えません。</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>過去 5 分に信頼不可: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>過去 1 時間の終了と失敗: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>往復時間 p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>ジッター、p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>古いまたは遅れたストリーム: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>過去 1 時間のギャップと不良メッセージ: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
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
        <translation>%1 から監視</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Feedwarden について</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>暗号資産取引所への WebSocket フィードを維持し、信頼できるかどうかを示します。</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Qt %1 で動作、Qt %2 でビルド。GNU General Public License バージョン 3 以降のフリーソフトウェア。無保証。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>このプログラムとリンクされているもの</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>全文は下にあります</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>下の全文を参照</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>このプログラムに付属</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>選択した構成要素のライセンス</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 のライセンスは %2 です。全文：%3
詳細：%4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>取引所(&amp;X)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>シークレット(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>イベントやファイルがこの名前でアカウントを参照するため、変更できません</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>名前は英小文字、数字、ハイフンで 40 文字まで、先頭は英字または数字です。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>この名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>キーとシークレットを、取引所の表示どおりに入力してください。</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>キー、シークレット、パスフレーズを、取引所の表示どおりに入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n 行: 秘密鍵</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>保管場所を探しています…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>保管場所: %1。二度と表示されません。読み取り専用のキーで足ります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>そのまま保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>シークレットを保管する場所がまだありません</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>テストに合格しないまま保存します</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>テストでは 1 回ログインしてアカウントを読み取ります。注文も変更も行いません。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>接続してログインし、アカウントを読み取ります。</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>今すぐ接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>読み取り可能なキーがあれば、注文、約定、残高、ポジションの変化をそのつど受信し、抜けがあれば通知します。シークレットはこのコンピューターのキーチェーンまたは暗号化ファイルに保管され、設定には決して書かれません。ウィンドウのないマシンでは: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>選択したアカウントに今すぐ接続</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>アカウント %1 とそのシークレットをこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>取引所ではキーが有効なまま残ります。不要であれば取引所で削除してください。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>更新されなければ、セッションのキーは %1後に失効します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最終イベント</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>更新まで</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
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
        <translation>%1 の応答なし</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>設定にエラーがあるため、最後の正しい設定を引き続き使用します</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>チャネルの追加</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>シークレット(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>チャット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>送信内容(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>通知対象(&amp;O)</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>打ち切りまで(&amp;V)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>このコンピューターと内部ネットワークのアドレス、および http:// を許可(&amp;I)</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>このチャネルをオンにする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>チャネルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>ルールと待機中のメッセージがこの名前を参照するため、変更できません</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>別の種類にするには、別のチャネルを追加します</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s や 500 ms のように書いてください</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>ボットのトークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Webhook のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>自分だけが読めるファイルに保管され、二度と表示されません。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>このチャネルの動作</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>まだ使用されていません</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>機能していません: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>再試行中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>メッセージ %n 件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>正常、メッセージ %n 件を配信済み</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>音あり</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>通知対象</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>アラートの通知先</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>重大なときにこのコンピューターで音を鳴らす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>チャネルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>オフにする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>テストアラートを送信(&amp;S)</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>音が鳴るようになりました。</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>音は鳴らなくなりました。</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>オンにする(&amp;W)</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>このコンピューターはチャネルではありません。オンとオフの切り替えだけができます。</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>テストであることを記したメッセージを、ルールや静音時間に関係なく、今すぐこのチャネル自体で送信します。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>「%1」を追加しました。テストアラートを送信してください。</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>通知をオンにしました。</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>通知をオフにしました。</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>「%1」をオンにしました。</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>「%1」をオフにしました。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>%1 にテストを送信しています…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: メッセージは配信されました。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 配信されませんでした。%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>継続中のアラート</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>アラートのチャネル</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>1 時間スヌーズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>ルールを変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>チャネルを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>現在の問題</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: 送信中…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: メッセージは配信されました。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 配信されませんでした。%2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>終了間近</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1 までスヌーズ</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>再試行中: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>機能していません: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>チャネルはまだありません。追加すると、Telegram や Slack などで通知を受けられます。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>各試行までの待機時間</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>試行 %1 は %2後</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>試行 %1 は %2後（%3 ～ %4）</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>失われた回線は、誰かが接続するまでダウンのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n 回の試行に %1 かかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n 回の試行に %1 ～ %2 かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>フィードはまだありません</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>設定にフィードを記述すると、すぐに市場データの監視が始まります。</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>すべてのフィードが停止中</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>必要になったら開始してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>フィード %n 件が接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>実績が確認されるまで、信頼可とは表示されません。</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>すべて信頼可</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>すべてのストリームが完全で最新です。</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>印刷できませんでした。プリンターが応答しません。</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>画像を %1 に書き込めませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>検索またはコマンド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>設定が変更されました。シークレットは現在、別の場所に保管されます。</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>メモリ（このプログラムの終了まで）</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>ボールト %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>シークレットストアはまだ開いていません。</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>まだ何も接続されていません</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>設定を書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>アカウントは削除されましたが、シークレットは残っています：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>まだ何も接続されていません</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>設定を書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>インポート後に設定が変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>コピーできる設定がまだありません。</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>設定にエラーがあるため、コピーされませんでした：%1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>コピーを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>これは読み込めるファイルではありません。</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>取引所はシミュレーションです</translation>
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
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>その間にルールが変更されました。閉じて、もう一度確認してください</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>設定を書き込めませんでした：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>デモを実行できません：%1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>自動で開く手段がありません。%1 を編集してください</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>ルール「%1」の通知先は「%2」だけです。先にルールで別のチャネルを選択してください。</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>設定を書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>その間に変更されました。閉じて、もう一度確認してください</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み込めません</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 を削除できません</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>フィードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>設定を開く(&amp;C)</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>デモを開始(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>フィードはまだありません</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden は市場データのフィードを維持し、信頼できるかどうかを秒単位で示します。取引所のフィードを追加するか、デモを試してください。デモはこのコンピューター上で取引所をシミュレートし、実際のホストには接続しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>設定に %n 件のエラー</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>ファイルが正しくなるまで、フィードは動作しません。保存するとすぐに反映されます。</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>設定ファイルを開きます。保存するとすぐに反映されます</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>取引所、アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>取引所またはアカウント</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>すべての取引所とアカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>ストリームの信頼、購読、アカウントの変更(&amp;S)</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>選択した時間の出来事だけを表示しています。クリックするとすべて表示します</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>選択した時間</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>すべてのイベントを再び表示</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>今回の起動より前のイベントを現在読み込めません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>今回の起動より前のイベントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>今回の起動より前のイベントは、%2 件を超えるうち最新の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>今回の起動より前のイベントは、%2 件中最新の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>ほかを見るには、より短い時間を選択してください。</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>検索の対象はこれらです。ほかを検索するには、より短い時間を選択してください。</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>イベントは %1 以降保存されています。</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>プログラム自体</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>一致するイベントはありません</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>この時間の保存内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>この時間については何もわかりません。保存されたイベントがありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>フィードの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>取引所(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>シンボル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Feedwarden の実行中は常に接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>フィードを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>取引所を選択</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>フィードの取引所は変更できません。別の取引所には別のフィードを追加します</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>イベントやファイルがこの名前でフィードを参照するため、変更できません</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>ポリシーを隠す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>ポリシー: 再試行、打ち切り、警戒の条件(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>取引所を選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>シンボルを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>チャネルを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>名前は英小文字、数字、ハイフンで 40 文字までです。</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>この名前のフィードはすでにあります。</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>この名前はすでにあります</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフン</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>変更は保存するとすぐに反映されます。</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>保存するとすぐに接続します。</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>設定に保存されますが、接続はしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>ストリーム %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>取引所のもの</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>REST アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>取引所のテストネットまたは feedwarden-sim 用です。</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The breaker&apos;s column: open, and how long still.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation>直近 1 分間の往復時間（前の列を参照）</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>直近 1 分間のフィード遅延（前の列を参照）</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>直近 1 分間の往復時間: p50 %1、p95 %2、p99 %3、最大 %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>直近 1 分間のフィード遅延: p50 %1、p95 %2、p99 %3、最大 %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>推定値：取引所の時計とこちらの時計をまだ比較していないため、補正なしの差です。</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>推定値：取引所の時計は ± %1 の精度でしかわかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%1前より %n 点高い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%1前より %n 点低い</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>直近 1 分間の往復時間</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>直近 1 分間のフィード遅延</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 ～ 100。減点の内訳はチャートの横にあります</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>ping から pong まで、こちらの時計で測定。直近 1 分間の中央値</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>直近 60 秒間の往復時間</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>直近 60 秒間のフィード遅延</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>取引所のイベントから受信まで、時刻オフセットで補正</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>直近 5 秒間の 1 秒あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>最後のデータメッセージからの経過時間。ハートビートは含みません</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>起動以降のダウンからの復旧回数</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>失敗が続いたために試行を休止しているかどうかと、その時間</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>次の試行までの時間</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>必要なもののどれかが信頼できなかった本日の時間</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>フィード遅延</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>本日ブラインド</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>順番待ち</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>設定のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>ファイルに %n 件のエラー</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>変更される内容はありません</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>エラーを直すまで取り込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>現在の設定は、末尾が「.bak」のファイルとして同じ場所に残ります。</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>ファイルの内容は現在の設定と同じです。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込まれていません</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>時系列の経過</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>ストリーム別の欠落</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>わかっている欠落はありません</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>欠落したもの</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>このインシデントのメモ</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>自分用のメモ: チケット番号、行った対処、取引所の回答</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>メモの保存状況</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>前のインシデント(&amp;P)</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>同じ取引所の 1 つ前</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>次のインシデント(&amp;X)</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>同じ取引所の 1 つ後</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>タイムラインに表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>図、経過、数値を 1 つにまとめたファイル。取引所のサポートへの送付用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>メモを含める(&amp;O)</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>コピーとエクスポートにメモを含めるかどうか</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>コピーまたはファイルの結果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>これより前のものはありません。</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>これより後のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>このインシデントの情報はもうありません</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>保存されている期間より古いか、一度も記録されていません。</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>インシデント – %1、%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>プログラムの終了まで保持します。履歴は書き込まれていません。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>このプログラムは、ファイルの作成に使う libarchive なしでビルドされています。「テキストとしてコピー」は使えます。</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>インシデントのエクスポート</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>回線 %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>インシデントの推移</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1時刻は現地時刻（%2）、UTC での開始は %3。</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>予定の待機</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>実際の待機</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>回線がダウンしている間に送られたものは数えられません。取引所の番号はセッションごとに新しく始まるか、番号自体がありません。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>欠落メッセージ</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>信頼の回復</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>システムの言語(&amp;G)</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>この言語を話す人による翻訳の校閲はまだ行われていません。修正のご提案を歓迎します。</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>遅延の推移</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>フィード遅延</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is measured, and of which exchange: &quot;Round trip, Kraken&quot;.
----------
What is measured, and which quantile of it: &quot;Round trip, p95&quot;.</extracomment>
        <translation>%1、%2</translation>
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
        <translation>区間のすべて</translation>
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
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>フィード遅延</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>すべて、p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>すべて、p95</translation>
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
        <translation>今すぐ接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>ブレーカーをリセット(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>フィードを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>すべて開始(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>すべて停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>取引所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>検索またはコマンド(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>ログを検索(&amp;L)</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>現在を追う(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>表へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>取引所ごとにまとめる(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>アラート(&amp;A)…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>アラートルール(&amp;U)…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>アラートチャネル(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>静音時間(&amp;Q)…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>計画時間(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>リハーサル(&amp;R)</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>システムの配色(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>レポートを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>設定を開く(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>設定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>設定をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>フィードはまだありません。メニューの「フィードを追加…」で追加できます。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>接続確立</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>設定を %1 にコピーしました</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>インポートを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>別の設定を取り込みました。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>「元に戻す」で以前の設定に戻せます。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>設定ファイル (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>%1 行目、%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>設定に %n 件のエラー。以前の動作を継続します</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>アカウント %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>有効化(&amp;N)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>アカウント %1 へ移動</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: 今すぐ接続</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: 再接続</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: 開始</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: 停止</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: ブレーカーをリセット</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>%1 の最後のインシデントを表示</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新機能(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>Feedwarden について(&amp;A)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>サイドパネルを左に表示(&amp;D)</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>サイドパネルを別ウィンドウに(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>ページを別ウィンドウに(&amp;P)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>ページ – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>選択した取引所 – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Feedwarden %1 の新機能</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>予定 %1、実際 %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>取引所別のダウンの推移</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>ダウンなし</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>ダウン %n 回、合計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: %2前からダウン</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: %2 ダウン</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>試行はまだなし</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>試行 %n 回、ブレーカーがオープン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>試行 %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1、回線 %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1、継続中</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>最後の待機</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>計画時間の編集</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>計画時間の追加</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>すべてのフィード</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>終了(&amp;D)</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>目的（任意）</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>計画時間を追加(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>日付と時刻を 2026-11-25 06:00 のように書いてください</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>終了は開始より後でなければなりません</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>このコンピューターの時刻です</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>この内容の意味：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>すべてのフィード</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>計画時間</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>予定はありません。計画時間には、フィードがダウンしてもアラートは出ません。</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>計画時間を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>1 週間後にも追加(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>同じものを 7 日後に追加します。設定で扱えるのは単発の時間だけです。</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>取引所や手元のネットワークで作業があり、通知が不要な時間を計画します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>すべてのフィード</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>計画時間を保存しました。</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>計画時間を追加しました。</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>計画時間を削除しました。</translation>
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
        <translation>線形</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>イコール</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>無相関</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>待機時間の増え方(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>係数(&amp;F)</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>最初の待機時間</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待機時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>ジッター(&amp;J)</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>ジッター ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>ブレーカーが開くまで(&amp;B)</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>ブレーカーの休止時間</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>ping の間隔(&amp;P)</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>途絶とみなすまで</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>各試行までの待機時間</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>標準: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s や 500 ms のように書いてください</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>数値を書いてください</translation>
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
        <translation>環境設定</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>起動とトレイ</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>ログイン時に最小化して起動(&amp;L)</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>最小化して起動（トレイがあればトレイに）(&amp;M)</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>トレイにアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>このデスクトップはトレイのアイコンを表示しません。ウィンドウを閉じるとプログラムは終了します。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>フィードがダウンしたら音を鳴らす(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>アラートも含めてすべて消音(&amp;U)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>接続品質の推移</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>接続品質</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1、最低 %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>アラートを通知する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>毎日の静音時間(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>重大なものは静音時間にも通知する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>静音時間を保存しました。</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>時刻を 22:00 のように書いてください</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>2 つの時刻は異なる必要があります。終日を静音時間にはできません</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>このコンピューターの時刻です。真夜中をまたいでもかまいません</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>保存後の設定</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>現在の設定</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>1 秒あたりのメッセージ数の推移</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>1 秒あたりのメッセージ数</translation>
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
        <translation>ダウン（新しい順）</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>この期間にダウンはありません</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>経過をすべて表示(&amp;T)…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>タイムラインに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>選択した時間を解除します</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>選択した時間にダウンはありません</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>選択した時間 %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>回線の終了</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>すべてのセッションが 1 回だけリセットで終了します。フィードはダウンし、自動的に復旧します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>取引所が 1 回だけ終了を通知します（1001）。フィードはダウンし、自動的に復旧します。</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>再起動の予告</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>取引所が 5 秒後に閉じると予告します。新しい接続を確立し、失敗には数えません。</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>相手が何も言わずに消えます。応答のない ping だけが手がかりです。10 秒以内に回線を見限ります。</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>一方通行</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>こちらからの送信が相手に届かなくなります。確定まで最大 15 秒かかります。</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>接続できない</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>セッションが終了し、ポートは応答しません。試行は拒否され、待機時間が延びます。</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>ハンドシェイクの停滞</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>セッションが終了します。新しい接続は受け入れられますが、応答はありません。各試行は期限で終わります。</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>セッションが終了し、取引所はメンテナンス中です。試行には HTTP エラーが返ります。</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>受け入れて切断</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>セッションが終了します。新しいセッションは成功しますが、すぐに終わります。待機時間が延び、ブレーカーがオープンになることがあります。</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>購読の拒否</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>セッションが終了します。次のセッションは開きますが、購読は拒否されます。</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>購読に応答しない</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>セッションが終了します。次のセッションにはデータが届きますが、購読は確認されません。</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>データの停止</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>ping には応答がありますが、データは届きません。接続済みでも信頼できません。</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>シンボルのミュート</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>1 つのシンボルだけが途絶し、ほかは継続します。</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>データの誤り</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>メッセージの欠落</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>メッセージが 1 件欠落します。番号によってギャップが見つかります。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>1 件のメッセージが 2 回届きます。2 回目は破棄して数えます。</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>順序の入れ替え</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>1 件のメッセージが次のメッセージの後に届きます。</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>1 件のメッセージが読み取れません。数えるだけで、ほかに影響はありません。</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>チェックサム不一致</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>板がチェックサムと一致せず、再同期されます。</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>低速または過多</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>すべてが遅れて不規則に届きます。遅延が増え、品質が下がります。</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>大量送信</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>1 秒あたりのメッセージが 5,000 件増えます。</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>ping の大量送信</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>1 秒あたり 1,000 回の ping。</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>時計をずらす</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>取引所の時計が 5 秒進みます。オフセットを測り直すまで、フィード遅延は負の値になります。</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>ここで障害が起きるのはシミュレーションの取引所だけです。実際のホストには接続しません。</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>障害の標準の長さ</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>手動で終了するまで</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>長さ(&amp;L):</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>実行中の障害</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>この取引所の障害をすべて終了(&amp;E)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>障害にポインターを合わせると、その動作を表示します。</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 には、このような障害が起きうるものがありません。</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1長さ：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>なし：シミュレーションの取引所はすべて正常です</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>指定した期間の稼働時間、ブラインド時間、ダウンとその原因、遅延、スコアをまとめます。保管や送付に使えます。1 日は UTC の午前 0 時に始まります。</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>選択した時間、%1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>直近の丸 1 日</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>直近の丸 1 週間</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>直近の丸 1 か月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>取引所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>通知する条件(&amp;W)</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>継続時間（超）(&amp;M)</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>重大度(&amp;E)</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>このルールをオンにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>選択したものだけ</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>ルールの対象</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>通知手段(&amp;T)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>通知に使うチャネル</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>ルールの監視内容は変更できません。別の内容には別のルールを追加します</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1（存在しません）</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（オフ）</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>チャネルはまだありません</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>対象を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>チャネルを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s や 500 ms のように書いてください</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>数値を書いてください</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力が完了していません</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>ほかのすべてについては変わりません。</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>すべてを対象とする自作のルールに代わるものです。</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>組み込みのルールに代わるものです。</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>このルールの意味</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>ルールを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>「%1」をオンにしました。</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>「%1」をオフにしました。</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>組み込みのものは削除できませんが、オフにできます。</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>オンにする(&amp;S)</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>試せるチャネルがありません。</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>テストであることを記したメッセージを %1 に送信します。</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>後のルールがこのルールに代わるため、このルールは何もしません。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>%1 にテストを送信しています…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: メッセージは配信されました。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 配信されませんでした。%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>通知条件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知手段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>シミュレーションの取引所への指示から、このウィンドウが描画するまでを測定しています。画面の遅れがさらに 1～2 フレーム加わります。</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>待機中、最長あと %1</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>ここまで成立</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>遵守: 次の試行は %1後</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>%1後に確認（制限 %2）</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>維持</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>遅すぎ、%1後（制限 %2）</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>%1以内に確認できず</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1以内に確認できず: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1後に不成立: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: すべての取引所が信頼可かつ安定になると始まります</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: 取引所 %n か所が信頼可かつ安定になるまで待機中（30 秒かかります）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: 次の取引所が信頼可かつ安定になるまで待機中: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: 実行中、%2経過</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: 手動で停止</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: すべて期待どおりに確認</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %2 件中 %n 件が期待と異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>リハーサル。%1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>シナリオを停止</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>片付ける(&amp;W)</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>結果を片付ける</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>期待される結果</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>実行: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>シナリオは自動で進み、期待される結果を示し、かかった時間を測定します。ポインターを合わせると、その動作を表示します。</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1、p95 %2、p99 %3、最大 %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>平均 %1、最低 %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>まったくなし</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1、1 秒あたり平均 %2</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>フィード遅延</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>遅延の対象</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1 回、合計 %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>選択した時間の数値</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>数値を読み込んでいます…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>遅延は測定したすべての値によるもので、%1 刻みで保存され、それぞれの誤差は 3% 以内です。
選択した時間の両端にかかる刻みのメッセージとスコアは、含まれる割合だけを数えます。</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>最近の接続の確立</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>初回の開始 %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>試行 %1、%2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>予定 %1、実際 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>接続試行はまだありません</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>最新の試行：%1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>接続確立、%1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>接続確立</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>取引所を選択すると、接続がどのように確立されたかを表示します</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>選択した取引所</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>経過をすべて表示…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>このダウンまたは最後のダウンの経過を順に表示します</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>減点の内訳</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>取引所の制限の残り</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>最後のダウン：%1、長さ %2。</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>最後のダウン：%1、長さ %2、%3。</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>取引所が選択されていません</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>表の行を選択してください。</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>報告: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>現在の品質、100 点満点</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>判定の対象がない間はスコアなし</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%3 あたり %2 中 %1</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>取引所の制限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>残り試行回数</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>保留の終了</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>ブレーカー解除予定</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>手動でオープンを維持</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>制限の公表なし</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>待機中の試行</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>取得時点</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>残りメッセージ、回線 %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>残りメッセージ</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>直近 1 分間</translation>
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
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>フィード遅延</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>回線 %1 の先行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>信頼可のストリーム</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>時刻オフセット</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>破棄した重複</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>チェックサム不一致</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>読み取れないメッセージ</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>失敗の合計</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>ダウン（平均）</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>ダウン（最長）</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>起動以降のブラインド</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>継続中のアラートを表示</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>イベントログを表示</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>ダウンを表示</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>手元のネットワーク正常</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>手元のネットワークがダウン</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>メッセージ %1 件/秒</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>%1 の時計 %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>%1 の時計は未検証</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 がこのアドレスをアクセス禁止中、残り %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>%1 の残り試行回数: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>本日のインシデント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>選択した取引所のストリーム</translation>
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
        <translation>%1 と %2 の差、仲値の 100 分の 1%（ベーシスポイント）単位</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最終価格</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>静穏、イベントはまだなし</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – 現在取引停止中</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>シンボルを検索または入力</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>検索するか、シンボルを入力して Enter を押します</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>再び問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>「%1」は %2 のシンボルとして使えません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>「%1」は %2 のシンボルとして使えません。%3 のように書きます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択済み: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>取引所の表記どおりにシンボルを入力し、Enter を押してください。</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>%1 のように取引所の表記どおりにシンボルを入力し、Enter を押してください。</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>%1 にシンボルを問い合わせています…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>%1 のシンボルにこの文字を含むものはありません。Enter を押すと入力どおりに使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>一致 %n 件。Enter で最初のものを選び、矢印キーでほかへ移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%1 のシンボル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
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
        <translation>アラートの通知先と時間</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静音時間</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>計画時間</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>以前の状態に戻りました。</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>この時間にデータはありません</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1、%2 ～ %3。末尾：%4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>表示する取引所がまだありません</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>まだデータがありません – 最初の点は 1 秒後に表示されます</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>表示する取引所がまだありません</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>まだデータがありません – 最初の点は 1 秒後に表示されます</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 現地時刻</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>取引所別の状態の推移</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>取引所別の状態 – 保存内容を読み込み中…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>取引所別の状態</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>%1 から、%2 継続</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1、%2 継続</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>再接続の試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>現在を追います。時間軸を動かすと解除されます</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· 本日ブラインド</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>すべて開始(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>すべて停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>消音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>ウィンドウを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden は引き続き実行中です</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>ウィンドウはトレイに入りました。アイコンをクリックすると戻ります。アイコンのメニューからプログラムを終了できます。</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>パスフレーズを設定(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>シークレットは暗号化ファイル（ボールト）に保管する設定です。最初にパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1「ロックを解除…」で入力できます。</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>新しいボールトのパスフレーズ</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>ボールトのロック解除</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>アカウントのキーは暗号化ファイル（ボールト）に保管されます。開けるのはこのパスフレーズだけです。</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>アカウントのキーは暗号化ファイル（ボールト）にあります。そのパスフレーズは Feedwarden の終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>忘れたパスフレーズは復元できません。その場合は、すべてのアカウントのキーを入力し直す必要があります。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>パスフレーズを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>2 つの入力が一致しません。パスフレーズを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>ボールトを開いています…</translation>
    </message>
</context>
</TS>
