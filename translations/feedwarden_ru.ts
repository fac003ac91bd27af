<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Секрет отсутствует</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Нет хранилища секретов</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Секреты заблокированы</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Секрет непригоден</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ордера</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>балансы</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>позиции</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Реальная</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Тестнет</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Демоторговля</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Европа (ЕЭЗ)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Европа (ЕЭЗ), демо</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>США, демо</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>имя ключа</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>закрытый ключ, все его строки</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>закрытый ключ</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>секретный ключ или собственный закрытый ключ</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>может торговать, выводить</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>может выводить</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>может торговать</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>может читать</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>Биржа не сообщает, что разрешено ключу.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>Ключ может только читать; большего и не нужно.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>Ключ может читать; что ещё разрешено, биржа не сообщает.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Срок истекает %1.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>Аккаунт отключён: данные о нём не поступают.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>Включите его, когда понадобится.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Деактивирован</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>Отклонён дважды, поэтому попыток больше нет.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>После изменения аккаунта или команды «Подключить сейчас» попытка повторится.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>Секрет нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Измените аккаунт и введите ключ и секрет ещё раз.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>Запрос повторяется каждые пять минут, а по команде «Подключить сейчас» — сразу.</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Под сомнением</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>снова через %1, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Отклонён один раз; это пока не считается верным.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>идёт запрос к хранилищу секретов</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>Аккаунт запустится, как только будет прочитан его секрет.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Вход выполнен, все изменения аккаунта поступают.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Ключ принят</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>Биржа приняла ключ и показала аккаунт.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Ключ не удалось проверить: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Ключ отклонён</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>О ключе ничего не известно.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Ордер %1, %2 %3: %4; исполнено %5 из %6.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Исполнено: %1 %2 %3 по %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1: изменение на %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: доступно %2, заблокировано %3.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Позиция %1: %2, вход по %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>Настройка %1 теперь %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>Настройка %1 для %2 теперь %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>частично исполнен</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>исполнен</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>Прочитано текущее состояние аккаунта.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>Прочитано текущее состояние аккаунта; до этого %1 его изменения не поступали.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>Ключ сессии продлён и действует ещё %1.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>Ключ сессии не удалось продлить; он действует ещё %1.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Прежде чем считать это верным, через %2 будет ещё одна попытка.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 Попыток для этого аккаунта больше нет. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>Биржа снова пустила аккаунт.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Этот ключ может торговать. Здесь достаточно чтения: ключ только для чтения безопаснее.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Этот ключ может выводить средства. Здесь достаточно чтения: создайте ключ только для чтения.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Этот ключ действует с любого адреса, а некоторые биржи со временем аннулируют такие ключи: укажите бирже свой адрес.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Срок этого ключа скоро истекает: %1.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>Демо: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>Ни одна биржа не отвечает: нет связи у вашей сети</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>Нет связи с сессией аккаунта %1</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1: нет связи</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: предохранитель разомкнут</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: молчат потоки (%2 из %3)</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: не хватает сообщений</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: качество упало до %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: сообщения опаздывают на %2</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: входящие данные непонятны</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>Аккаунт %1 отклонён, попыток больше нет</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1: этот адрес заблокирован</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: попыток подключения осталось %2</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: бюджет ошибок расходуется слишком быстро (×%2)</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>История не записывается</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Оповещения не доходят через %1</translation>
    </message>
    <message>
        <source>info</source>
        <translation>информация</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>Нет связи у %n фида: %1</numerusform>
            <numerusform>Нет связи у %n фидов: %1</numerusform>
            <numerusform>Нет связи у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Предохранитель разомкнут у %n фида: %1</numerusform>
            <numerusform>Предохранитель разомкнут у %n фидов: %1</numerusform>
            <numerusform>Предохранитель разомкнут у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Молчат потоки у %n фида: %1</numerusform>
            <numerusform>Молчат потоки у %n фидов: %1</numerusform>
            <numerusform>Молчат потоки у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Не хватает сообщений у %n фида: %1</numerusform>
            <numerusform>Не хватает сообщений у %n фидов: %1</numerusform>
            <numerusform>Не хватает сообщений у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Низкое качество у %n фида: %1</numerusform>
            <numerusform>Низкое качество у %n фидов: %1</numerusform>
            <numerusform>Низкое качество у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Сообщения опаздывают у %n фида: %1</numerusform>
            <numerusform>Сообщения опаздывают у %n фидов: %1</numerusform>
            <numerusform>Сообщения опаздывают у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>Входящие данные непонятны у %n фида: %1</numerusform>
            <numerusform>Входящие данные непонятны у %n фидов: %1</numerusform>
            <numerusform>Входящие данные непонятны у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>Отклонён %n аккаунт: %1</numerusform>
            <numerusform>Отклонено %n аккаунта: %1</numerusform>
            <numerusform>Отклонено %n аккаунтов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>Этот адрес заблокировал %n хост: %1</numerusform>
            <numerusform>Этот адрес заблокировали %n хоста: %1</numerusform>
            <numerusform>Этот адрес заблокировали %n хостов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Мало попыток подключения осталось у %n хоста: %1</numerusform>
            <numerusform>Мало попыток подключения осталось у %n хостов: %1</numerusform>
            <numerusform>Мало попыток подключения осталось у %n хостов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>Бюджет ошибок слишком быстро расходуется у %n фида: %1</numerusform>
            <numerusform>Бюджет ошибок слишком быстро расходуется у %n фидов: %1</numerusform>
            <numerusform>Бюджет ошибок слишком быстро расходуется у %n фидов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Оповещения не доходят по %n каналу: %1</numerusform>
            <numerusform>Оповещения не доходят по %n каналам: %1</numerusform>
            <numerusform>Оповещения не доходят по %n каналам: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>Линий: %1 из %2.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Связь потеряна у всех фидов сразу. Проверьте кабель, роутер и провайдера; линии восстановятся сами, как только появится связь.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Среди них %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Их цены устарели; текущее состояние запрашивается заново автоматически.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>Пропусков за десять минут: %1.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>Последний — в %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Стаканы перечитываются автоматически; пропущенные сделки не восстановить.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>Из 100; оповещение ниже %1. Куда ушли баллы, показывает страница фида.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Каждое двадцатое сообщение опаздывает ещё больше; оповещение выше %1. Проверьте загрузку этого компьютера и его сеть.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>Раз за десять минут: %1.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>Возможно, биржа изменила интерфейс, или это ошибка Feedwarden: поищите обновление или сообщите о ней.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Проверьте на бирже ключ, список адресов и права, затем измените или включите аккаунт.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>До %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>До этого туда ничего не отправляется. Другие программы на этом адресе тоже учитываются.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Больше попыток приведёт к блокировке. Выясните, почему линии так часто обрываются.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>При таком темпе месячная доля слепого времени закончится раньше срока; оповещение от %1.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>То, что происходит тем временем, ждёт в памяти в ограниченном объёме.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>Предназначенные туда сообщения ждут; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Больше не наблюдается: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>Биржи снова доступны</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>Сессия аккаунта %1 снова на связи</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1: снова на связи</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>Аккаунт %1 снова принят</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>%1: блокировка снята</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>История снова записывается</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Оповещения снова доходят через %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Закончилось: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>Снова на связи %n фид: %1</numerusform>
            <numerusform>Снова на связи %n фида: %1</numerusform>
            <numerusform>Снова на связи %n фидов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: проверка</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Кто-то проверил, доходят ли сюда оповещения. Доходят; ничего не случилось.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows не разрешила изменить автозапуск.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Допустимо: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>Не меньше первой паузы, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>Не больше наибольшей паузы, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>Не больше самой долгой остановки, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 или «auto»</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>Нет связи начиная с %1.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Нет связи начиная с %1; %n попытка не удалась.</numerusform>
            <numerusform>Нет связи начиная с %1; %n попытки не удались.</numerusform>
            <numerusform>Нет связи начиная с %1; %n попыток не удались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, тихих: %n</numerusform>
            <numerusform>%1, тихих: %n</numerusform>
            <numerusform>%1, тихих: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Все потоки полны и актуальны.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n поток тихий: принят, но событий ещё нет.</numerusform>
            <numerusform>%n потока тихие: приняты, но событий ещё нет.</numerusform>
            <numerusform>%n потоков тихие: приняты, но событий ещё нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Надёжно, на связи %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>Сессия новая: стабильной она считается, когда продержится.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>в очереди к этому хосту</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>Попытки к одному хосту разнесены по времени, чтобы не перегружать биржу.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>Подключение через %1.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>Соединение открыто; у биржи запрошены потоки.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>Надёжно потоков: %1 из %2</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Данные поступают; некоторые потоки ещё не полны.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>одна попытка при полуразомкнутом предохранителе</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Предохранитель пропускает одну пробную попытку.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>Соединение устанавливается: имя, TCP, TLS, апгрейд.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, уже %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Молчит уже %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 молчит уже %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: молчат потоки (%n из %2), до %3</numerusform>
            <numerusform>%1: молчат потоки (%n из %2), до %3</numerusform>
            <numerusform>%1: молчат потоки (%n из %2), до %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 ещё ничего не присылал</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 молчит дольше своих обычных пауз; последние цены устарели.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Запрашивается заново автоматически.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 — пропуск</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>%1: не хватает промежуточных сообщений.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>Синхронизируется автоматически.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1: отказ на %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Биржа отклонила %1.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Проверьте символ и канал; остальные потоки продолжаются.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>Ещё %n поток в том же состоянии.</numerusform>
            <numerusform>Ещё %n потока в том же состоянии.</numerusform>
            <numerusform>Ещё %n потоков в том же состоянии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>Частота ограничена уже %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Нет связи уже %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1: частота ограничена уже %2</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1: нет связи уже %2</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>попытка %1 через %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Попытка %1 через %2.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>попыток не запланировано</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>Попыток не запланировано: подключите вручную.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>идёт попытка %1</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Идёт попытка %1.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Предохранитель разомкнут, нет связи уже %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: предохранитель разомкнут, нет связи уже %2</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>проба через %1</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>идёт проба</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>Предохранитель %1 удерживает все линии к этому хосту.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Он разомкнулся после %n неудачи подряд.</numerusform>
            <numerusform>Он разомкнулся после %n неудач подряд.</numerusform>
            <numerusform>Он разомкнулся после %n неудач подряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Идёт пробная попытка; её исход замкнёт предохранитель или снова разомкнёт его.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>Пробная попытка через %1.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>Он останется разомкнутым, пока вы его не сбросите.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>Доступ закрыт уже %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1: доступ закрыт</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1: доступ закрыт (%2)</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>Повторный запрос через %1.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Второе соединение принимает данные до закрытия первого.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>Соединение закрывается в штатном порядке.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>Сон</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>Сон уже %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Своя сеть не работает уже %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Ваша сеть не работает уже %1</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>Биржа ни при чём.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Следующая проверка через %1.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Остановлено вами</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>Ничего не принимается, и это время не считается слепым.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Запустите, когда понадобится.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ещё не запущено</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не запущено</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>Фид ещё не сделал первой попытки.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>Надёжно: %1 из %n фида</numerusform>
            <numerusform>Надёжно: %1 из %n фидов</numerusform>
            <numerusform>Надёжно: %1 из %n фидов</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>попытка %1 ждёт своей очереди</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>Попытка %1 ждёт своей очереди: попытки к одному хосту идут с промежутками.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Отчёт о фидах</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Отчёт о фидах: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 — %2, UTC. Создан %3 программой Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>Об этом времени ничего не известно: ни одна программа тогда не наблюдала за фидами.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Фид</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Надёжно</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Простои</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Самый долгий</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Задержка p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Расход бюджета</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1: цель %2 % не достигнута: вслепую %3, допустимо %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>За этот период простоев не было.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Без связи</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>Самые долгие простои: %1 из %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>Наблюдение: %1. В среднем между простоями %2, до восстановления %3, попыток подключения: %4. Сообщений: %5, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Задержка фида</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Оценка качества</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 — %2: событий: %3 (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Что значат слова</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Учитывается только время, когда программа наблюдала, без плановых технических работ. На связи: ни у одной линии фида не было простоя. Надёжно: доля времени, когда потоки были нужны и их данным можно было доверять. Вслепую: хотя бы одному нужному потоку нельзя было доверять. Пропущено: сообщения, которые так и не пришли, там, где биржа их нумерует. Задержка: от метки времени биржи до получения здесь, с поправкой на измеренную разницу часов. Бюджет: слепое время, которое допускает цель фида; %1 % времени, если своей цели у него нет.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feed&apos;s name and its exchange.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>биржа или параметры</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>символы или каналы</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>политики</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>потоки на соединение или сдвоенные линии</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Включено: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Отключено: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Изменено: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>аккаунты</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>политики всех фидов</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>рабочие потоки (threads) или папка данных (со следующего запуска)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>прокси или центры сертификации (все линии откроются заново)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>место хранения секретов</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>сигнал надёжности</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>частота обращений к биржам</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>оценка качества</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>метрики</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>цели или плановые периоды</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>оповещения</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Настройки: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>Фид: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>Время: UTC, затем местное (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Записано %1 программой %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Что пропущено</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: вслепую %2; пропущено сообщений: %3; снова надёжно: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>Сколько биржа передала, пока линия была без связи, подсчитать нельзя: её нумерация начинается заново с каждой сессией или её нет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>Попытка %1 ждёт своей очереди.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Идёт попытка %1.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>Попытка %1 не удалась через %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>Попытка %1 не удалась.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>Попытка %1 восстановила линию, через %2.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>Попытка %1 восстановила линию.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>Попытка %1 планировалась, но не состоялась.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Попытка %1: чем закончилась, неизвестно.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>вся линия</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>%1: не хватает %n сообщения, по нумерации биржи.</numerusform>
            <numerusform>%1: не хватает %n сообщений, по нумерации биржи.</numerusform>
            <numerusform>%1: не хватает %n сообщений, по нумерации биржи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>%1: чего-то не хватает; сколько — неизвестно.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>Когда пришло последнее сообщение до потери, неизвестно.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Сообщения ещё поступали.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>Последнее сообщение до потери.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>Линия молчала уже %1.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1: молчание уже %2.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Репетиция: сбой «%1» завершён.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Репетиция: вы вызвали сбой «%1».</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>Линия потеряна; почему — неизвестно, так как никто тогда не наблюдал.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>Линия потеряна.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1: данным больше нельзя доверять.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n потоку больше нельзя доверять.</numerusform>
            <numerusform>%n потокам больше нельзя доверять.</numerusform>
            <numerusform>%n потокам больше нельзя доверять.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>У этого компьютера нет сети: все попытки ждут её.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>У этого компьютера снова есть сеть.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>Попытки замедлены.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Автоматического повтора не будет.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Предохранитель разомкнулся после %n неудачи подряд: без попыток %1.</numerusform>
            <numerusform>Предохранитель разомкнулся после %n неудач подряд: без попыток %1.</numerusform>
            <numerusform>Предохранитель разомкнулся после %n неудач подряд: без попыток %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Предохранитель %1 разомкнулся после %n неудачи подряд: без попыток %2.</numerusform>
            <numerusform>Предохранитель %1 разомкнулся после %n неудач подряд: без попыток %2.</numerusform>
            <numerusform>Предохранитель %1 разомкнулся после %n неудач подряд: без попыток %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>Предохранитель полуразомкнут: пропускает одну пробную попытку.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>Предохранитель %1 полуразомкнут: пропускает одну пробную попытку.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Предохранитель замкнулся: попытки снова разрешены.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Предохранитель %1 замкнулся: попытки снова разрешены.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>Не показана %n более ранняя попытка: хранятся самые новые.</numerusform>
            <numerusform>Не показаны %n более ранние попытки: хранятся самые новые.</numerusform>
            <numerusform>Не показаны %n более ранних попыток: хранятся самые новые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Подключено; пока ничего не подтверждено.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Биржа отклонила %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>Биржа отклонила %1: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1: снова синхронно.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1: снова надёжно, через %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>К этому времени снова надёжен ещё %n поток.</numerusform>
            <numerusform>К этому времени снова надёжны ещё %n потока.</numerusform>
            <numerusform>К этому времени снова надёжны ещё %n потоков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>Линия восстановлена, через %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>Снова надёжны все потоки (%n), через %1 после потери.</numerusform>
            <numerusform>Снова надёжны все потоки (%n), через %1 после потери.</numerusform>
            <numerusform>Снова надёжны все потоки (%n), через %1 после потери.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Остановлено: линию больше никто не ждёт.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>Что происходило в течение %1, записать не удалось: часть хода событий отсутствует.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>Здесь программа завершилась. Когда линия восстановилась, неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n поток ещё не стал снова надёжным.</numerusform>
            <numerusform>%n потока ещё не стали снова надёжными.</numerusform>
            <numerusform>%n потоков ещё не стали снова надёжными.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>Продолжается: нет связи уже %1.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1: нет связи уже %2</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1: нет связи уже %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1: не было связи не менее %2</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1: не было связи не менее %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1: не было связи %2</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1: не было связи %2 (%3)</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>С %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>С %1 до %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>Без связи была %n линия.</numerusform>
            <numerusform>Без связи были %n линии.</numerusform>
            <numerusform>Без связи были %n линий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n попытка.</numerusform>
            <numerusform>%n попытки.</numerusform>
            <numerusform>%n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n попытка, предохранитель разомкнулся.</numerusform>
            <numerusform>%n попытки, предохранитель разомкнулся.</numerusform>
            <numerusform>%n попыток, предохранитель разомкнулся.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Все потоки снова стали надёжны через %1 после потери.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>Часть тогдашних событий не сохранилась.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Линия %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>план %1, факт %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалась</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>удалась</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>не состоялась</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>ничего, было на другой линии</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, линия %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Заметки здесь сохранить нельзя: историю записывает %1. Чтобы писать заметки, завершите ту программу.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>Заметки сохранить нельзя: историю записала более новая версия Feedwarden.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>Заметка не сохранена: на диске нет места. Освободите его; попытка повторится.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>Заметка ещё не сохранена: историю удерживает другая программа. Попытка повторится.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>Заметка ещё не сохранена: история повреждена и начинается заново. Попытка повторится.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>Заметка не сохранена: историю не удаётся записать (%1). Попытка повторится.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Сообщ./s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Посл.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Переподкл.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>попытка %1 через %2</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C — завершить</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Фид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Техработы на Binance</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot объявляет о скором закрытии и закрывается; позже там 10 с идут технические работы.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot объявляет: закрытие через 10 с</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>Сессии завершаются; новые получают HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>Технические работы завершены</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>До этого принимает новое соединение, по плану</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>Неудач не засчитано, все цены надёжны</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Нет связи с Binance Spot</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Все её потоки ненадёжны</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Её качество — 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>Указана причина: ошибка HTTP</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>Остальные биржи работают надёжно</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Все биржи снова надёжны</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Пропал мой Wi-Fi</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15 с нет данных ни от одной биржи, и система сообщает: нет сети. Ваша сеть не отключается; так лишь сообщается Feedwarden.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Нет данных; система сообщает: нет сети</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Сеть снова есть</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>Строка состояния: своя сеть не работает</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>У каждой биржи: своя сеть, не её вина</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Ни один поток не надёжен</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>Биржи не виноваты: предохранители не размыкаются</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>Строка состояния: сеть снова есть</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Полуоткрытая связь</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX на 15 с молча пропадает: ни закрытия, ни сброса, ни данных. Видно только по пингам без ответа.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX молча пропала</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX вернулась и забыла сессию</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>Нет связи с OKX, узнано по молчанию</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Блокировка за частые запросы</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot отказывает с HTTP 429 и паузой 8 с, затем блокирует на 12 с (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>Сессии завершаются; HTTP 429: ждать 8 с</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>Теперь HTTP 418: блокировка на 12 с</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Кто ждёт положенное, того впускают</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Частота ограничена: много запросов</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>Нет попыток, пока не пройдут 8 с</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Блокировка и её срок</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>Нет попыток, пока не пройдут 12 с</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Дребезг связи</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken 30 с принимает каждое соединение и тут же его сбрасывает: подключено, но бесполезно.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken сразу сбрасывает каждую сессию</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken снова держит соединения</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Нет связи с Kraken, хотя она впускает всех</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>Предохранитель разомкнут: попытки на паузе</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>За это время ничего не измерено.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Отчёт о фидах</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать историю в %1: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Не удалось записать отчёт в %1: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>все биржи недоступны</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>нет связи с фидом или сессией аккаунта</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>фид столько раз терпел неудачу, что его держит предохранитель</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>молчат не менее %1 потоков фида</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>у фида не менее %n пропуска за десять минут</numerusform>
            <numerusform>у фида не менее %n пропусков за десять минут</numerusform>
            <numerusform>у фида не менее %n пропусков за десять минут</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>качество фида ниже %1 из 100</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>каждое двадцатое сообщение фида опаздывает более чем на %1</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>входящие данные фида непонятны не менее %n раза за десять минут</numerusform>
            <numerusform>входящие данные фида непонятны не менее %n раз за десять минут</numerusform>
            <numerusform>входящие данные фида непонятны не менее %n раз за десять минут</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>аккаунт отклонён и попыток больше нет</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>биржа блокирует этот адрес более чем на %1</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>попыток подключения к бирже осталось не более %1</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>бюджет ошибок фида расходуется слишком быстро (×%1 и более)</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>не удаётся записать историю</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>оповещения не доходят по каналу</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>нет связи с %1</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 столько раз терпит неудачу, что срабатывает предохранитель</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>молчат не менее %1 потоков %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>у %1 не менее %n пропуска за десять минут</numerusform>
            <numerusform>у %1 не менее %n пропусков за десять минут</numerusform>
            <numerusform>у %1 не менее %n пропусков за десять минут</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>качество %2 ниже %1 из 100</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>каждое двадцатое сообщение %2 опаздывает более чем на %1</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>входящие данные %1 непонятны не менее %n раза за десять минут</numerusform>
            <numerusform>входящие данные %1 непонятны не менее %n раз за десять минут</numerusform>
            <numerusform>входящие данные %1 непонятны не менее %n раз за десять минут</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>аккаунт %1 отклонён и попыток больше нет</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 блокирует этот адрес более чем на %1</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>попыток подключения к %2 осталось не более %1</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>бюджет ошибок %2 расходуется слишком быстро (×%1 и более)</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>оповещения не доходят через %1</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Ваша сеть не работает</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Нет связи с фидом</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Предохранитель разомкнут</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Потоки молчат</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Не хватает сообщений</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>Низкое качество</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>Сообщения опаздывают</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>Входящие данные непонятны</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Аккаунт отклонён</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Этот адрес заблокирован</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Осталось мало попыток подключения</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>Бюджет ошибок тратится быстро</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>История не записывается</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Оповещения не доходят</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Молчащих потоков, не &amp;менее</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>Пропусков за десять минут, не &amp;менее</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Качество &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>Опоздание &amp;более</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>Раз за десять минут, не &amp;менее</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Блокировка до&amp;льше</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>Осталось попыток, не &amp;более</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>Превышение темпа, не &amp;менее</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1, и это длится дольше %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Если %1 — никому не сообщать: правило выключено.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Если %1 — никому не сообщать: все оповещения выключены.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Если %1 — никому не сообщать: ни один канал этого не принимает, а уведомления выключены.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Если %1 — сообщить на этом компьютере.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Если %1 — сообщить на этом компьютере и через %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Если %1 — сообщить через %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>Не через %1: туда идёт только более важное.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>Также в тихие часы (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>В тихие часы (%1) ждёт их окончания.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>ниже %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>выше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>дольше %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, дольше %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Никуда</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>из 100 баллов</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Допустимо: от %1 до %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Допустимо: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>Не менее %1: раньше неизвестно, виновата ли ваша собственная сеть</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>Под этим именем ключ и секрет не сохранены.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>На этом компьютере негде хранить секреты.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>В доступе к секретам отказано.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>Место хранения секретов не ответило вовремя.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>Сейфу нужна парольная фраза.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>Парольная фраза сейфа неверна.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>Другие пользователи этого компьютера могут прочитать или изменить секреты.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>Сохранённое там повреждено.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Секреты сохранены более новой версией Feedwarden.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>Место хранения секретов доступно только для чтения.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>Запись не может так называться.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>Место хранения секретов не работает.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Введите их для аккаунта ещё раз.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Разблокируйте или установите связку ключей либо задайте в конфигурации для secrets.store значение &quot;vault&quot; или &quot;files&quot;.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Разблокируйте и повторите попытку.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Разрешите Feedwarden доступ и повторите попытку.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Повторите попытку или задайте в конфигурации для secrets.store значение &quot;files&quot; или &quot;vault&quot;.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Запишите её в файл, который можете читать только вы, укажите его в FEEDWARDEN_VAULT_PASSPHRASE_FILE и запустите программу снова.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Укажите верную там, где её запрашивают, или в файле, указанном в FEEDWARDEN_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Восстановите из резервной копии или удалите и сохраните секреты заново.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Обновите Feedwarden.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Измените секреты там, откуда они берутся.</translation>
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
        <translation>Шкала времени и графики</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Показать меньше или больше времени</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>Назад или вперёд по времени</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Следить за текущим</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>К неполадке до или после; на графике — к значению</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>К строке выше или ниже</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>Выделить время отмеченного</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Снять выделение времени</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Копировать график как CSV, таблицу как текст</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Таблицы и поиск</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Все действия со строкой, таблицей или графиком</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>К следующей части окна</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>Выполнить отмеченную команду или перейти к найденному</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>с тех пор она была изменена и поэтому остаётся как есть</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>Для %1 нет списка символов.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>Не удалось запросить символы у %1: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 сейчас обрабатывает другие запросы, поэтому символы не пришли вовремя.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 сообщает о слишком частых запросах (HTTP %2). Символы можно запросить снова через минуту.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 не отдаёт символы в регион, где находится этот компьютер (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 отказывается выдать символы (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 отказывается выдать символы: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>Список символов от %1 слишком длинный, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>Вместо символов от %1 пришло нечто непонятное.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Каждая сделка сразу, как она происходит</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Цена и объём за последние 24 часа</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>Лучшие bid и ask, при каждом изменении</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>Стакан: один раз целиком, затем каждое изменение; проверяется на пропуски</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Лучшие уровни стакана, каждый раз целиком</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Принудительно закрытые позиции</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>Цена, по которой оцениваются позиции, и ставка финансирования</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Сообщается обо всём</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Сообщается о предупреждениях и критичном</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Сообщается только о критичном</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>&amp;Токен бота</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>&amp;Адрес вебхука</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>Его выдаёт BotFather при создании бота, например 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>Начинается с https:// и принимает JSON.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack показывает его для входящего вебхука: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord показывает его для вебхука канала: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>Длиннее не бывает: не более %1 символов.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Должна быть одна строка.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Токен состоит только из букв, цифр и знаков : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Должен начинаться с https://, чтобы по пути его никто не прочитал.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>Вставьте адрес целиком, начиная с https://, без имени пользователя, пароля и части после #.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Он внутри вашей сети; это нужно разрешить ниже.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Предупреждения и критичное</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Только критичное</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Сообщение отправляется в чат %1 в Telegram.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Сообщение отправляется на %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>JSON отправляется на адрес вебхука.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>JSON отправляется на %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>Запускается программа %1.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>Ничего не сообщается: все оповещения выключены.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>Ничего не сообщается: канал выключен.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>Ничего не сообщается: ни одно правило туда не ведёт.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, по всем правилам.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, по правилам %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, по %n правилу.</numerusform>
            <numerusform>%1, по %n правилам.</numerusform>
            <numerusform>%1, по %n правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Его секрет хранится в %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>Ничего не показывается: все оповещения выключены.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>На этом компьютере ничего не показывается: уведомления выключены.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>При каждом оповещении на этом компьютере показывается уведомление, при критичном — со звуком.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>При каждом оповещении на этом компьютере показывается уведомление, без звука.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Имя — от 1 до 40 строчных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Канал с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Допустимо: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Начните с полного пути к программе.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>Введите число, например -1001234567890, или @name.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>Введите адрес, который начинается с https:// и содержит хост.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>Нужен JSON, в котором между {{ и }} стоит только следующее, причём в кавычках: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>На него ссылаются правила, поэтому оно не меняется: строчные буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>Число, например -1001234567890, или @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Программа с полным путём и её аргументы; то, что с пробелами, — в кавычках.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Пусто: обычное содержимое. Иначе JSON, в кавычках можно: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Сервер Telegram или другой с тем же интерфейсом.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Все оповещения выключены: никому ни о чём не сообщается в любое время.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>Тихих часов нет: об оповещениях сообщается в любое время.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Тихо каждый день с %1 до %2, по времени этого компьютера (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Проходит только критичное.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>Не проходит ничего, даже критичное.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>О том, что длится до %1, сообщается тогда; о том, что возникло и прошло, — нет.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>прошёл</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>сейчас, ещё %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>С %1 до %2 (%3) ничто новое ни у одного фида не было поводом для оповещения.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>С %1 до %2 (%3) ничто новое у %4 не было поводом для оповещения.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>С %1 до %2 (%3) ничто новое ни у одного фида не повод для оповещения; это относится и к сессиям аккаунтов.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>С %1 до %2 (%3) ничто новое у %4 не повод для оповещения.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>О том, что длится в его конце, сообщается тогда.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>В отчётах это время не считается ни временем на связи, ни простоем.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Фидов пока нет</translation>
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
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1 с</translation>
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
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 млрд</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>Попытка повторится автоматически; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>имя хоста неизвестно</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>Служба имён не знает хост биржи.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Проверьте адрес в конфигурации и ваш DNS; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>имя не разрешается</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>Не удалось разрешить имя хоста.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Если это продолжается, проверьте DNS; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>тайм-аут разрешения имени</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>Служба имён не ответила вовремя.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>отказ сервера</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Сервер отклонил соединение.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>хост недоступен</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>Нет маршрута к серверу.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Если нет связи и с другими биржами, проверьте свою сеть; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>Сервер не ответил вовремя на попытку подключения.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Возможно, межсетевой экран по пути отбрасывает пакеты; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>сброс сервером</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>Сервер сбросил соединение.</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>отказ прокси</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Прокси отклонил соединение.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Проверьте настройки прокси; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>прокси требует входа</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>Прокси запрашивает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Укажите данные входа в настройках прокси системы.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>ошибка прокси</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>Прокси не смог установить соединение.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>прокси не отвечает</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Прокси не ответил вовремя.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS завис</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>Шифрованное рукопожатие (TLS) не завершилось вовремя.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>ошибка TLS</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>Шифрованное рукопожатие (TLS) не удалось.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>сертификат просрочен</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Сертификат сервера сейчас недействителен.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Проверьте часы этого компьютера; если они верны, биржа должна обновить сертификат.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>сертификат другого хоста</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Сертификат сервера выдан для другого хоста.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Возможно, кто-то вклинился между вами, или адрес неверен: проверьте и то и другое, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>нет доверия сертификату</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>Сертификат сервера не подписан никем, кому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Возможно, кто-то вклинился между вами. Если это ваш собственный прокси, задайте network.ca_file.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>сертификат отозван</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>Сертификат сервера отозван.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>Не доверяйте этому адресу, пока у биржи не будет нового сертификата.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>тайм-аут рукопожатия</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>Сервер принял соединение, но не открыл фид вовремя.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>ошибка HTTP</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>Вместо открытия фида сервер ответил ошибкой HTTP.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>Возможно, на бирже технические работы: если это продолжается, посмотрите её страницу статуса.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>это не фид</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>Адрес ответил веб-страницей, а не фидом.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Проверьте адрес в конфигурации.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>перенаправление</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>Сервер направил на другой адрес, а перенаправления никогда не выполняются.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Если вы доверяете новому адресу, внесите его в конфигурацию.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>неверное рукопожатие</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>Ответ сервера на рукопожатие нарушает правила WebSocket.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>Возможно, виноват прокси по пути; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>закрыто в вашем регионе</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>Биржа не обслуживает ваш регион.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Используйте адрес биржи для вашего региона; запрос повторяется каждые 15 минут.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>нет ответа на подписку</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>Биржа не ответила вовремя на подписку.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>подключено, но нет данных</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>Соединение было открыто, но данные не пришли вовремя.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>нет ответа на вход</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>Биржа не ответила вовремя на вход.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>ничего не приходит</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Больше ничего не приходило, даже ответы на наши пинги.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>ничего не уходит</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Данные ещё поступали, но наши пинги больше не доходили.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>пропал heartbeat</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>Собственный heartbeat биржи прекратился.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>все потоки молчат</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>Линия была жива, но все её потоки замолчали.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Её заменяет новое соединение; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>стакан не синхронизировался</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>Стакан не удалось снова синхронизировать.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>нечитаемые сообщения</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Слишком много сообщений не удалось прочитать.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>Возможно, биржа изменила формат: если это продолжается, поищите обновление.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>Соединение оборвалось без закрытия.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>закрыто сервером</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Сервер закрыл соединение.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>ошибка протокола</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>Сервер нарушил правила WebSocket.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>слишком большое сообщение</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Сообщение было больше, чем когда-либо бывают сообщения этой биржи.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>сообщение оборвалось</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Сообщение началось и не закончилось вовремя.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>сервер не читает</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>Сервер перестал принимать то, что мы отправляли.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>слишком много запросов</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>Биржа сообщает, что запросы с этого адреса слишком часты.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Все попытки к этому хосту ждут; проверьте, не использует ли тот же адрес другая программа.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>адрес заблокирован</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>Биржа на время заблокировала этот адрес.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Попытки раньше срока продлевают блокировку: ждите и остановите другие программы на том же адресе.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>нарушение правил</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>Сервер закрыл соединение за нарушение его правил.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>Попытки повторяются, но реже.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>сервер занят</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>Сервер попросил вернуться позже.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>по вашей команде</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Вы это остановили.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Запустите, когда понадобится.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>завершение программы</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Программа завершается.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>по плану, без пропусков</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>Соединение заменяется по плану, без пропусков.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>предел срока, без пропусков</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>Биржа завершает соединения через определённое время; до этого данные принимает новое.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>объявлен перезапуск</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>Биржа объявила о перезапуске.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Устанавливается новое соединение; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>компьютер спит</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Этот компьютер спал.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>После пробуждения линии проверяются; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>компьютер проснулся</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Этот компьютер проснулся, а линия этого не пережила.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>настройки изменены</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Настройки изменены.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>ключ сессии истёк</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>Ключ приватной сессии истёк до продления.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>по вашей просьбе</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Вы запросили новое соединение.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>слишком много открытых файлов</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>У этого компьютера не осталось дескрипторов файлов для программы.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Увеличьте лимит открытых файлов или закройте другие программы.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>нет памяти</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>На этом компьютере не осталось памяти.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Закройте другие программы; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>нет сети</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>У этого компьютера нет сети.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Проверьте свою сеть: фиды вернутся сразу, как только вернётся она.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>часы неверны</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>Часы этого компьютера слишком неточны для шифрованных соединений.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Установите часы, лучше всего по сети.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>данные входа отклонены</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>Биржа отклонила ключ, его права или этот адрес.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Проверьте на бирже ключ, его права и список адресов.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>подпись отклонена</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>Биржа отклонила подпись: секрет не подходит к ключу.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Введите секрет аккаунта ещё раз.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>адрес не разрешён</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>Биржа не принимает этот ключ с адреса этого компьютера.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Добавьте на бирже публичный адрес этого компьютера в список ключа.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>нет разрешения</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>Ключу нельзя читать аккаунт.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Разрешите ключу на бирже чтение; торговля и вывод не нужны.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>ключ отозван</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>Ключ удалён или изменён на бирже.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Создайте на бирже новый ключ и введите его здесь.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>часы отклонены</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>Биржа отклонила подписанное, потому что её время расходится с временем этого компьютера.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>ошибка конфигурации</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>Конфигурация этого фида не может работать.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Исправьте её в файле конфигурации; она применяется сразу.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>повторы исчерпаны</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>Все разрешённые вами повторы не удались.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Подключите вручную или увеличьте reconnection.max_retries.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>мешает страница входа</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>Вместо биржи ответила страница входа в сеть.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Войдите в сеть через браузер.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>вся линия</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Ждёт следующей попытки.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>Нет связи (%1); ждёт следующей попытки.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Подключается.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Подключено; запрашивает потоки.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Данные поступают; ещё предстоит доказать, что это надолго.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Стабильно: линия проверена временем.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Закрывается в штатном порядке.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Предохранитель разомкнут: попытки на паузе.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Предохранитель разомкнут (%1): попытки на паузе.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Предохранитель пропускает одну пробную попытку.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Доступ закрыт.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Частота ограничена.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Своя сеть не работает.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Второе соединение принимает данные до закрытия первого.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>Попытка %1 начинается сейчас.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>Попытка %1 начнётся через %2.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>Восстановлено через %1.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>Восстановлено через %1, попытка %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Предохранитель %1 разомкнулся после %n неудачи подряд: попыток к этому хосту не будет %2.</numerusform>
            <numerusform>Предохранитель %1 разомкнулся после %n неудач подряд: попыток к этому хосту не будет %2.</numerusform>
            <numerusform>Предохранитель %1 разомкнулся после %n неудач подряд: попыток к этому хосту не будет %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Предохранитель разомкнулся после %n неудачи подряд: попыток не будет %1.</numerusform>
            <numerusform>Предохранитель разомкнулся после %n неудач подряд: попыток не будет %1.</numerusform>
            <numerusform>Предохранитель разомкнулся после %n неудач подряд: попыток не будет %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>Предохранитель %1 пропускает одну пробную попытку.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Предохранитель %1 замкнулся: попытки снова разрешены.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Предохранитель замкнулся: попытки снова разрешены.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>Линия молчит уже %1; идёт проверка.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 молчит уже %2; последние цены устарели. Идёт повторный запрос.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1: данные снова поступают.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>Линия снова передаёт данные.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>Одно сообщение не удалось прочитать, а потоку %1 оно могло понадобиться. Идёт синхронизация.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1: рассинхронизация: ожидалось %2, получено %3. Идёт синхронизация.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1: не хватает %n сообщения: ожидалось %2, получено %3. Идёт синхронизация.</numerusform>
            <numerusform>%1: не хватает %n сообщений: ожидалось %2, получено %3. Идёт синхронизация.</numerusform>
            <numerusform>%1: не хватает %n сообщений: ожидалось %2, получено %3. Идёт синхронизация.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1: снова синхронно через %2.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>Биржа подтвердила %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>Биржа отклонила %1. Проверьте символ и канал.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>Биржа отклонила %1: %2. Проверьте символ и канал.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Новое соединение приняло данные без пропусков (перекрытие %1, отброшен %n дубликат).</numerusform>
            <numerusform>Новое соединение приняло данные без пропусков (перекрытие %1, отброшено %n дубликата).</numerusform>
            <numerusform>Новое соединение приняло данные без пропусков (перекрытие %1, отброшено %n дубликатов).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, было: %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>Часы биржи расходятся с часами этого компьютера на %1.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>Программа отклонила значение: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>В конфигурации ошибка: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Ошибка сети: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Сервер отказал: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>Сервер прислал то, что не может быть верным: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>Этому компьютеру чего-то не хватает: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>Программа завершилась штатно.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>Программа завершилась раньше, чем всё было закрыто; последних секунд может не хватать.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Репетиция: вы вызвали сбой «%1».</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Репетиция: сбой «%1» завершён.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Надёжно</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Ухудшение</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Цепь разомкнута</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Ротация</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Своя сеть</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Стабильно</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Ограничено</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Своя сеть не работает</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Замкнут</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Разомкнут</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Разрешение имени</translation>
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
        <translation>Апгрейд</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Первые данные</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Линия без связи</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Стабильность</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Джиттер</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Устаревание</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Идёт в счёт предохранителя</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Замедлить</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Тикер</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>Лучшие bid и ask</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Свечи, 1 с</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Свечи, 1 мин</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Свечи, 5 мин</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Свечи, 15 мин</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Свечи, 1 ч</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Свечи, 4 ч</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Свечи, 1 дн.</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Снимки стакана</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Ликвидации</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Цена маркировки</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>Вместо открытия фида сервер ответил HTTP %1.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>Сервер закрыл соединение (код %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>Запрошено; биржа ещё не ответила.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Принято; первых полных данных ещё нет.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Данные полны и актуальны.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>Данных нет дольше обычных пауз этого потока.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Не хватает промежуточных сообщений; идёт синхронизация.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>Линия без связи: ничего не может прийти.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>Биржа это отклонила.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>Сон или остановлено вами: слепым временем не считается.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>Ненадёжно за последние 5 мин: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Обрывы и неудачи за последний час: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Отклик p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Джиттер, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Устаревшие или отстающие потоки: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Пропуски и плохие сообщения за час: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Неудача</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Предохр.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Молчание</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Ротация</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
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
        <translation>Наблюдение с %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>О программе Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Поддерживает WebSocket-фиды криптобирж и показывает, можно ли им доверять.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Работает с Qt %1, собрано с Qt %2. Свободная программа под лицензией GNU General Public License версии 3 или более поздней, без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Эта программа и то, с чем она скомпонована</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>полный текст ниже</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>см. текст ниже</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>поставляется с этой программой</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Лицензия выбранной части</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1: лицензия %2. Текст: %3
Подробнее: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Биржа</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Сре&amp;да</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;ключ</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>С&amp;екрет</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Пр&amp;оверить подключение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>События и файлы называют аккаунт по имени, поэтому оно не меняется</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Имя — до 40 строчных букв, цифр и дефисов, начинается с буквы или цифры.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Аккаунт с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Введите ключ и секрет так, как их показывает биржа.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Введите ключ, секрет и парольную фразу так, как их показывает биржа.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n строка: закрытый ключ</numerusform>
            <numerusform>%n строки: закрытый ключ</numerusform>
            <numerusform>%n строк: закрытый ключ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Поиск места для хранения…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Место хранения: %1; больше не показывается. Достаточно ключа только для чтения.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Всё равно &amp;сохранить</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Места для хранения секрета пока нет</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Сохраняет без пройденной проверки</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Прервать пр&amp;оверку</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>Проверка один раз входит и читает аккаунт; ордера не ставятся, ничего не меняется.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Подключается, входит и читает аккаунт.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Подключить сейчас</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>П&amp;ереподключить</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>О&amp;тключить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Добавить аккаунт…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>С ключом на чтение изменения ваших ордеров, исполнений, балансов и позиций поступают сразу, а о пропуске в них сообщается. Секрет хранится в связке ключей этого компьютера или в зашифрованном файле, но никогда в конфигурации. На машине без окон: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Подключить выбранный аккаунт сейчас</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>Удалить аккаунт %1 и его секрет с этого компьютера?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>На бирже его ключ продолжает действовать: удалите его там, если он не нужен.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Без продления ключ сессии истечёт через %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Исполн.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Отклик</translation>
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
        <translation>нет ответа от %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>в конфигурации ошибки, действует последняя верная</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Добавить канал</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>С&amp;екрет</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>Что &amp;отправляется</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>Соо&amp;бщать</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>Прекратить чере&amp;з</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Се&amp;рвер</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Разрешены адреса этого компьютера и в&amp;нутренних сетей, а также http://</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>Канал вк&amp;лючён</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>&amp;Добавить канал</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Правила и ждущие сообщения ссылаются на имя, поэтому оно не меняется</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Канал другого вида — это другой канал</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Пишите так: 30 s или 500 ms</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Введите токен бота.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Введите адрес вебхука.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Хранится в файле, который можете читать только вы, и больше не показывается.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>Вот что он делает</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>ещё не используется</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>не работает: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>повторная попытка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n сообщение ждёт</numerusform>
            <numerusform>%n сообщения ждут</numerusform>
            <numerusform>%n сообщений ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>работает, доставлено %n сообщение</numerusform>
            <numerusform>работает, доставлено %n сообщения</numerusform>
            <numerusform>работает, доставлено %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>ещё ничего не отправлено</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Со звуком</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Сообщается</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Куда идут оповещения</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Со &amp;звуком на этом компьютере, если критично</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>&amp;Добавить канал…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>В&amp;ыключить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>&amp;Отправить пробное оповещение</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Звук снова включён.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Звука больше нет.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Этот компьютер — не канал: его можно включать и выключать.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Отправляет сообщение с пометкой о проверке, сейчас и через сам канал, невзирая на правила и тихие часы.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1»: сохранено.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>«%1»: добавлено. Отправьте теперь пробное оповещение.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>Уведомления включены.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>Уведомления выключены.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>«%1»: включено.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>«%1»: выключено.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1»: удалено.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Проверка отправляется в %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: сообщение доставлено.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: не доставлено. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Длящиеся оповещения</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Каналы оповещений</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>&amp;Отложить на час</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Изменить п&amp;равила…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>Изменить &amp;каналы…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Что сейчас не так</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Куда сообщается</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: отправка…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: сообщение доставлено.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: не доставлено. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>длится</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>скоро закончится</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>отложено до %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>повторная попытка: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>не работает: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Каналов пока нет. Добавьте канал, чтобы получать оповещения через Telegram, Slack и другие.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Пауза перед каждой попыткой</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Попытка %1 через %2</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Попытка %1 через %2 (от %3 до %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Потерянная линия остаётся без связи, пока её кто-нибудь не подключит.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n попытка занимает %1.</numerusform>
            <numerusform>%n попытки занимают %1.</numerusform>
            <numerusform>%n попыток занимают %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n попытка занимает от %1 до %2.</numerusform>
            <numerusform>%n попытки занимают от %1 до %2.</numerusform>
            <numerusform>%n попыток занимают от %1 до %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Фидов пока нет</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Наблюдение за рыночными данными начнётся, как только в конфигурации появится фид.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Все фиды остановлены</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>Запустите нужный, когда понадобится.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n фид подключается</numerusform>
            <numerusform>%n фида подключаются</numerusform>
            <numerusform>%n фидов подключаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Ничто не показывается как надёжное, пока не подтвердит надёжность.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Всё надёжно</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Все потоки полны и актуальны.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Копировать как &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Копировать как &amp;рисунок</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Сохранить рисунок…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>Не удалось напечатать: принтер не отвечает.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Рисунки (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>Не удалось записать рисунок в %1: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Подходящие команды</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>Конфигурация изменилась: секреты теперь хранятся в другом месте.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>связка ключей системы</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>память, до завершения этой программы</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>сейф %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>Хранилище секретов ещё не открыто.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>пока ничего не подключено</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Не удалось записать конфигурацию: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>Аккаунт удалён, но его секрет — нет: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>пока ничего не подключено</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Не удалось записать конфигурацию: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>Конфигурация изменена после импорта и поэтому остаётся как есть.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Конфигурации, которую можно скопировать, пока нет.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>В конфигурации ошибки, поэтому она не скопирована: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Не удалось записать копию: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Этот файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>биржи имитируются</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopRules</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An exchange, and the name of one of its several feeds.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>аккаунт %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>правила тем временем изменились; закройте окно и посмотрите их снова</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Не удалось записать конфигурацию: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>Демо не может работать: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>Конфигурация: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Демо</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Здесь ничто не открывает её автоматически; измените %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>Правило «%1» ведёт только в «%2». Сначала выберите там другой канал.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Не удалось записать конфигурацию: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>тем временем она изменена; закройте окно и посмотрите снова</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>не удаётся прочитать %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>не удаётся удалить %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Добавить фид…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Открыть &amp;конфигурацию</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Запустить де&amp;мо</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Фидов пока нет</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden поддерживает фиды рыночных данных и ежесекундно показывает, можно ли им доверять. Добавьте фид биржи или осмотритесь в демо: оно имитирует биржи на этом компьютере и не обращается к настоящим хостам.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n ошибка в конфигурации</numerusform>
            <numerusform>%n ошибки в конфигурации</numerusform>
            <numerusform>%n ошибок в конфигурации</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Ни один фид не работает, пока файл не исправлен. Он применяется сразу после сохранения.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Открывает файл конфигурации; он применяется сразу после сохранения</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Биржа, аккаунт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>Биржа или аккаунт</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Все биржи и аккаунты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Надёжность, подписки, изменения аккаунтов</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Показаны только события за выделенное время; щелчок покажет все</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Выделенное время</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Снова показать все события</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Журнал событий</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>События до этого запуска сейчас не удаётся прочитать; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Чтение событий до этого запуска…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>Из событий до этого запуска показаны новейшие: %1 из более чем %2.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>Из событий до этого запуска показаны новейшие: %1 из %2.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Чтобы увидеть остальные, выделите более короткое время.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>Поиск идёт по ним; для других выделите более короткое время.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>События хранятся с %1.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Сама программа</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Подходящих событий нет</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Чтение сохранённого за это время…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>Об этом времени ничего не известно: события не сохранены</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Добавить фид</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Биржа</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>&amp;Символы</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Подключать, &amp;когда Feedwarden работает</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>&amp;Добавить фид</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Выберите биржу</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Фид остаётся со своей биржей; другая биржа — это другой фид</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>События и файлы называют фид по имени, поэтому оно не меняется</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>Скрыть &amp;политики</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>&amp;Политики: когда повторять, когда сдаваться, когда беспокоиться…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Выберите биржу.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Выберите хотя бы один символ.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Выберите хотя бы один канал.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Имя — до 40 строчных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Фид с таким именем уже есть.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Такое имя уже есть</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Строчные буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>Изменения применяются сразу после сохранения.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>Подключается сразу после сохранения.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Хранится в конфигурации и не подключается.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>адрес биржи</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Адр&amp;ес</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>Адрес R&amp;EST</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Для тестовой сети биржи или для feedwarden-sim.</translation>
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
        <translation>Отклик за последнюю минуту, см. предыдущий столбец</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Задержка фида за последнюю минуту, см. предыдущий столбец</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Отклик за последнюю минуту: p50 %1, p95 %2, p99 %3, макс. %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Задержка фида за последнюю минуту: p50 %1, p95 %2, p99 %3, макс. %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Приблизительно: часы биржи ещё не сверены с нашими, поэтому это просто разница.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Приблизительно: часы биржи известны лишь с точностью ± %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>На %n балл больше, чем %1 назад</numerusform>
            <numerusform>На %n балла больше, чем %1 назад</numerusform>
            <numerusform>На %n баллов больше, чем %1 назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>На %n балл меньше, чем %1 назад</numerusform>
            <numerusform>На %n балла меньше, чем %1 назад</numerusform>
            <numerusform>На %n баллов меньше, чем %1 назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Отклик за последнюю минуту</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Задержка фида за последнюю минуту</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>От 0 до 100; куда ушли баллы, показано рядом с графиками</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>От пинга до понга по нашим часам, медиана за последнюю минуту</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Отклик за последние 60 секунд</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Задержка фида за последние 60 секунд</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>От события на бирже до нас, с поправкой на сдвиг часов</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Сообщений в секунду за последние 5 секунд</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Возраст последнего сообщения с данными; heartbeat не считается</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Восстановления после простоя с момента запуска</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Стоят ли попытки на паузе после многих неудач и как долго</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Время до следующей попытки</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Время сегодня, когда что-то нужное было ненадёжно</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Задержка фида</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Сообщ./s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Посл. сообщ.</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Переподкл.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Предохр.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>До попытки</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>в очереди</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Импорт конфигурации</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n ошибка в файле</numerusform>
            <numerusform>%n ошибки в файле</numerusform>
            <numerusform>%n ошибок в файле</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Вот что изменится</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>Его нельзя принять, пока они не исправлены. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>Нынешняя конфигурация останется рядом, в файле с окончанием «.bak».</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>В файле то же, что уже есть в конфигурации.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не принято</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Что произошло, по порядку</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>Что пропущено, по потокам</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>О пропущенном ничего не известно</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Что пропущено</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>З&amp;аметки</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Заметки к этому инциденту</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Ваши заметки: номера обращений, что вы сделали, что ответила биржа</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Сохранены ли заметки</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>&amp;Предыдущий инцидент</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>Предыдущий у той же биржи</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>&amp;Следующий инцидент</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>Следующий у той же биржи</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>На &amp;шкале времени</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Один файл с рисунком, ходом событий и цифрами для поддержки биржи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>С моими за&amp;метками</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Есть ли заметки в копиях и экспорте</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>Что стало с копией или файлом</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>Более раннего нет.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>Более позднего нет.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>Об этом инциденте больше ничего не известно</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>Он старше того, что хранится, или никогда не был записан.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Инцидент – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Хранится до завершения программы: история не записывается.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Эта программа собрана без libarchive, которой создаётся файл. «Копировать как текст» всё равно работает.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Экспорт инцидента</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Архивы (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Линия %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Паузы</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>Инцидент во времени</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Местное время (%2); начало по UTC: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Пауза, план</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Пауза, факт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>Сколько было передано, пока линия была без связи, подсчитать нельзя: нумерация биржи начинается заново с каждой сессией или её нет.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Пропущено сообщений</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>Снова надёжно</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>&amp;Язык системы</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Перевод ещё не вычитан носителем языка. Исправления приветствуются.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Задержка во времени</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Задержка фида</translation>
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
        <translation>1 %</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation>весь шаг</translation>
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
        <translation>макс.</translation>
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
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Задержка фида</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Все, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Все, p95</translation>
    </message>
</context>
<context>
    <name>feedwarden::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>&amp;Подключить сейчас</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>П&amp;ереподключить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>Сбросить пре&amp;дохранитель</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>Добавить &amp;фид…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>О&amp;тключить</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>От&amp;менить удаление</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>Запустить &amp;все</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Остановить в&amp;се</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Биржа</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Поиск или команда</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>Поиск в &amp;журнале</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>Следить за &amp;текущим</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>К та&amp;блице</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>&amp;Группировать по биржам</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Оповещения…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>Пра&amp;вила оповещений…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>Каналы опове&amp;щений…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>Тихие &amp;часы…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>Планов&amp;ые периоды…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Репетиция</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>Цвета с&amp;истемы</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Светла&amp;я</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Тё&amp;мная</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Пол&amp;ный экран</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Добавить &amp;аккаунт…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Сохранить от&amp;чёт…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Открыть &amp;конфигурацию</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>&amp;Экспорт конфигурации…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>&amp;Импорт конфигурации…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Отмени&amp;ть</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Биржи</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Фидов пока нет. Добавить можно командой меню «Добавить фид…».</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Переподключения</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>Конфигурация скопирована в %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>От&amp;менить импорт</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Принята другая конфигурация.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: удалено.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Отмена вернёт прежнюю, какой она была.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Экспорт конфигурации</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Конфигурации (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Импорт конфигурации</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Строка %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n ошибка в конфигурации; работавшее ранее продолжает работать</numerusform>
            <numerusform>%n ошибки в конфигурации; работавшее ранее продолжает работать</numerusform>
            <numerusform>%n ошибок в конфигурации; работавшее ранее продолжает работать</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Аккаунт %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>В&amp;ключить</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Перейти к аккаунту %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: подключить сейчас</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: переподключить</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: запустить</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: остановить</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: сбросить предохранитель</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Показать последний инцидент %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>&amp;О программе Feedwarden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>Боковая панель с&amp;лева</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Боковая пан&amp;ель в отдельном окне</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>&amp;Страницы в отдельном окне</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Сбросить р&amp;асположение</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Страницы – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Выбранная биржа – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Язы&amp;к</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Новое в Feedwarden %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>план %1, факт %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Простои каждой биржи во времени</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Простоев нет</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n простой, всего %1 без связи</numerusform>
            <numerusform>%n простоя, всего %1 без связи</numerusform>
            <numerusform>%n простоев, всего %1 без связи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: нет связи уже %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: не было связи %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>попыток ещё не было</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n попытка; предохранитель разомкнулся</numerusform>
            <numerusform>%n попытки; предохранитель разомкнулся</numerusform>
            <numerusform>%n попыток; предохранитель разомкнулся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>попытка %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, линия %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, длится</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>разомкнулся</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Последняя пауза</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Предохр.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Изменить плановый период</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Добавить плановый период</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Все фиды</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Относится к</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Для чего, по желанию</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>&amp;Добавить период</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Пишите дату и время так: 2026-11-25 06:00</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>Конец должен быть позже начала</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>По времени этого компьютера</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>Это значит: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Все фиды</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Плановые периоды</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>Ничего не запланировано. В плановый период фиды могут терять связь без оповещений.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>&amp;Добавить плановый период…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>Ещё раз через &amp;неделю…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Добавляет то же самое на семь дней позже. Конфигурация знает только одиночные периоды.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Запланируйте время, когда идут работы на бирже или в вашей сети и никого не вызывают.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Все фиды</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>Плановый период сохранён.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>Плановый период добавлен.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>Плановый период удалён.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>экспоненциальный</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейный</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>симметричный</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>половинный</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>декоррелированный</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>Рос&amp;т паузы</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Множитель</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Первая пауза</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Н&amp;аибольшая пауза</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Разброс</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Разброс ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>Размыкание пос&amp;ле</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Пауза предохранителя</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>Пин&amp;г каждые</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Молчит после</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Пауза перед каждой попыткой</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>как обычно: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Пишите так: 30 s или 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Введите число</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Запуск и трей</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>Запускать при вхо&amp;де, свёрнутым</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Запускать с&amp;вёрнутым, в трее, если он есть</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Показывать &amp;значок в трее</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Работать в трее после закрытия окна</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Эта среда рабочего стола не показывает значки в трее: закрытие окна завершает программу.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>Зв&amp;ук, когда фид теряет связь</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>&amp;Отключить все звуки, в том числе оповещений</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Закр&amp;ыть</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Качество соединения во времени</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Качество соединения</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, минимум %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>&amp;Передавать оповещения</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Тихие часы, каждый день</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>&amp;Критичное всё равно проходит</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>Тихие часы сохранены.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Пишите время так: 22:00</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>Времена должны различаться: весь день — это не тихие часы</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>По времени этого компьютера; можно и через полночь</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>Настройка после сохранения</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>Текущая настройка</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Сообщений в секунду во времени</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Сообщений в секунду</translation>
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
        <translation>Простои, сначала новейшие</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>За этот период простоев нет</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>Показать весь &amp;ход событий…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>Показать на &amp;шкале времени</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Снимает выделение времени</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>За выделенное время простоев нет</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>За выделенное время %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>Линия обрывается</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Все сессии один раз завершаются сбросом. Фид теряет связь и восстанавливается сам.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>Биржа один раз прощается (1001). Фид теряет связь и восстанавливается сам.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Объявить перезапуск</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>Биржа объявляет о закрытии через 5 с: устанавливается новое соединение, и ничто не считается неудачей.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Полуоткрытая связь</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>Другая сторона молча пропала. Видно только по пингам без ответа; от линии отказываются в течение 10 с.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>В одну сторону</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>От нас туда больше ничего не доходит. Чтобы убедиться, нужно до 15 с.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Не пускают</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>Сессии завершаются, и на порту никто не отвечает. Попытки отклоняются, паузы между ними растут.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>Затянуть рукопожатие</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>Сессии завершаются; новые соединения принимаются, но ответа нет. Каждая попытка завершается по своему сроку.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>Сессии завершаются, и на бирже технические работы: попытки получают ошибку HTTP.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Принять и сбросить</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>Сессии завершаются; новые удаются и сразу завершаются. Пауза растёт, и предохранитель может разомкнуться.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Отклонить подписки</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>Сессии завершаются; следующие открыты, но их подписки отклоняются.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>Не отвечать на подписки</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>Сессии завершаются; следующие получают данные, но их подписки не подтверждаются.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Данные прекращаются</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Молчание</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>На пинги есть ответ, но данных нет: подключено, и всё же ненадёжно.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Молчание символа</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Один символ замолкает, остальные продолжают.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Данные неверны</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Потеря сообщения</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Не хватает одного сообщения: пропуск, найденный по его номеру.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублирование</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Одно сообщение приходит дважды; второе отбрасывается и учитывается.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Перестановка</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Одно сообщение приходит после следующего.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Искажение</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Одно сообщение нельзя прочитать; оно учитывается и больше ничему не вредит.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Неверная контрольная сумма</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Стакан не сходится со своей контрольной суммой и синхронизируется заново.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Медленно или слишком много</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Замедление</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Всё приходит поздно и неравномерно: задержка растёт, качество падает.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Флуд сообщений</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>Ещё 5000 сообщений в секунду.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Флуд пингов</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Тысяча пингов в секунду.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Сдвинуть часы</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>Часы биржи спешат на 5 с: задержка фида отрицательна, пока сдвиг не измерен заново.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Сбоят только имитируемые биржи; настоящие хосты не затрагиваются.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>как обычно для сбоя</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>пока вы не завершите</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Длительность:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Идут сейчас</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Идущие сейчас сбои</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>&amp;Завершить все у этой биржи</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Наведите на сбой, чтобы увидеть действие.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1: здесь нечему так сбоить.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Длительность: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Ничего: все имитируемые биржи в порядке</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Время на связи, слепое время, простои с причинами, задержка и оценка за период — для хранения или отправки. Дни начинаются в полночь UTC.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>Выделенное время, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>Последний полный день</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>Последняя полная неделя</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>Последний полный месяц</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Биржа</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>Сообщать, &amp;если</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>Длится &amp;дольше</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>&amp;Важность</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>П&amp;равило включено</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Относится к</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Только отмеченные</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>К кому относится правило</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>Сооб&amp;щать через</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Каналы, через которые сообщается</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Доб&amp;авить правило</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Правило наблюдает за одним и тем же; для другого нужно другое правило</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (нет)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (выключено)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Каналов пока нет</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Отметьте хотя бы одно, к чему относится правило.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>Отметьте хотя бы один канал.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Пишите так: 30 s или 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Введите число</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Заполнено не полностью</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Для всех остальных всё остаётся как есть.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Оно заменяет ваше правило для всех.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Оно заменяет встроенное правило.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Вот что оно означает</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Правила оповещений</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Правила оповещений</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Добавить правило…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Ду&amp;блировать…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>В&amp;ыключить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Всё снова как было.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1»: сохранено.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>«%1»: включено.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>«%1»: выключено.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>Встроенное нельзя удалить, но можно выключить.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>Нет канала, который можно проверить.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Отправляет в %1 сообщение с пометкой о проверке.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Более позднее правило заменяет это, поэтому оно не действует.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1»: удалено.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Проверка отправляется в %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: сообщение доставлено.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: не доставлено. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроено</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Когда сообщать</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Через что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Измерено от команды имитируемой бирже до отрисовки этим окном; экран добавляет свою задержку, кадр или два.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>не определено</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>позже</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>ожидание, не более %1</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>пока верно</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>соблюдено: следующая попытка через %1</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>замечено через %1 (предел %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>выдержано</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>слишком поздно, через %1 (предел %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>не замечено за %1</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>не замечено за %1: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>неверно через %1: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: начнётся, когда все биржи надёжны и стабильны</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: ждёт, пока %n биржа не станет надёжна и стабильна, это занимает 30 с</numerusform>
            <numerusform>%1: ждёт, пока %n биржи не станут надёжны и стабильны, это занимает 30 с</numerusform>
            <numerusform>%1: ждёт, пока %n бирж не станут надёжны и стабильны, это занимает 30 с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: ждёт, пока не станут надёжны и стабильны: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: идёт уже %2</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: остановлено вручную</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: всё видно так, как должно быть</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: не так, как должно быть: %n из %2</numerusform>
            <numerusform>%1: не так, как должно быть: %n из %2</numerusform>
            <numerusform>%1: не так, как должно быть: %n из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Репетиция. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Остановить сценарий</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Копировать результат</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Убрать результат</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Что разыгрывается</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>Что должно быть видно</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Запустить: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Сценарий идёт сам, говорит, что должно быть видно, и измеряет время. Наведите указатель, чтобы увидеть действие.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, макс. %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>среднее %1, минимум %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не велось</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, в среднем %2 в секунду</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Задержка фида</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Задержки за</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Простои</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, без связи %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>Выделенное время в цифрах</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>его цифры читаются…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>Задержки взяты по всему, что измерено, и хранятся шагами по %1, с точностью до 3 %.
Для сообщений и оценки в шаге на краю времени учитывается его доля.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Установка последних соединений</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>попытка %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>Первый запуск в %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Попытка %1 в %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>план %1, факт %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>всего: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Попыток подключения ещё не было</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>Новейшая попытка: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Установка соединения, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Установка соединения</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Выберите биржу, чтобы увидеть, как устанавливались её соединения</translation>
    </message>
    <message>
        <source>start</source>
        <translation>запуск</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>Выбранная биржа</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Весь ход событий…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Показывает этот простой или последний, шаг за шагом</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Куда ушли баллы</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>Что осталось от лимитов биржи</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Последний простой: %1, длительность %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Последний простой: %1, длительность %2, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Биржа не выбрана</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Выберите строку таблицы.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Сообщено: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>качество сейчас, из 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>оценки нет, пока нечего оценивать</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 из %2 за %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Лимиты биржи</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Осталось попыток</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Удерживается до</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Предохр. разомкнут до</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Предохранитель</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>разомкнут вручную</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>лимит не опубликован</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Попыток ждёт</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Осталось сообщений, линия %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Осталось сообщений</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Последняя минута</translation>
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
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Задержка фида</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Линия %1 впереди на</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Надёжные потоки</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Сдвиг часов</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не проверен</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Отброшено дубликатов</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Ошибки контр. суммы</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Нечитаемые сообщения</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Неудач подряд</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Неудач всего</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Простой, средний</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Простой, наибольший</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Ротации</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>Вслепую с запуска</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>Показать длящиеся оповещения</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>Показать журнал событий</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Показать простои</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Своя сеть в порядке</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Своя сеть не работает</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 сообщ./s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>Часы %1: %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>Часы %1 не проверены</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1: этот адрес заблокирован, ещё %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>Осталось попыток для %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n инцидент сегодня</numerusform>
            <numerusform>%n инцидента сегодня</numerusform>
            <numerusform>%n инцидентов сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n оповещение</numerusform>
            <numerusform>%n оповещения</numerusform>
            <numerusform>%n оповещений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Потоки выбранной биржи</translation>
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
        <translation>Между %1 и %2, в сотых долях процента от середины (базисные пункты)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Посл. цена</translation>
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
        <translation>Спред</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>тихо, событий ещё нет</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – сейчас не торгуется</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Найти или ввести символы</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Найдите или введите символы и нажмите Enter</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Запросить &amp;ещё раз</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>«%1» не может быть символом %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>«%1» не может быть символом %2; они пишутся так: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Пока не выбрано</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Введите символы так, как их пишет биржа, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Введите символы так, как их пишет биржа, например %1, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>Запрос символов у %1…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>Ни в одном символе %1 нет этих букв. Enter примет их так, как они введены.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n совпадение. Enter принимает первое, клавиши со стрелками ведут к остальным.</numerusform>
            <numerusform>%n совпадения. Enter принимает первое, клавиши со стрелками ведут к остальным.</numerusform>
            <numerusform>%n совпадений. Enter принимает первое, клавиши со стрелками ведут к остальным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n символ %1</numerusform>
            <numerusform>%n символа %1</numerusform>
            <numerusform>%n символов %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>С&amp;бросить столбцы</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Куда и когда сообщаются оповещения</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Плановые периоды</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Всё снова как было.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>За это время данных нет</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, с %2 до %3. В конце: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Пока нет бирж для показа</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Данных пока нет – первая точка появится через секунду</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Пока нет бирж для показа</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Данных пока нет – первая точка появится через секунду</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1, местное время</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>выделено %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>Состояние каждой биржи во времени</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>Состояние каждой биржи – чтение сохранённого…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>Состояние каждой биржи</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>с %1, уже %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, длительность %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n попытка переподключения</numerusform>
            <numerusform>%n попытки переподключения</numerusform>
            <numerusform>%n попыток переподключения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Следить за текущим; сдвиг оси времени это отключает</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 дн.</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 дн.</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· сегодня вслепую</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>Запустить &amp;все</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Остановить в&amp;се</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>Отключить &amp;звук</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>С&amp;крыть окно</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>По&amp;казать окно</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden продолжает работать</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>Окно теперь в трее: щелчок по значку вернёт его. Меню значка завершает программу.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>Задать парольную &amp;фразу…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Разблокировать…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Секреты должны храниться в зашифрованном файле, сейфе. Сначала ему нужна парольная фраза.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 Её запросит «Разблокировать…».</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Парольная фраза нового сейфа</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Разблокировать сейф</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>Ключи ваших аккаунтов будут лежать в зашифрованном файле, сейфе, который открывает только эта парольная фраза.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>Ключи ваших аккаунтов лежат в зашифрованном файле, сейфе. Его парольная фраза остаётся в памяти до завершения Feedwarden.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Ещё р&amp;аз</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Забытую парольную фразу нельзя восстановить: тогда придётся заново ввести ключи всех аккаунтов.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Задать фразу</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>Введённое не совпало. Введите парольную фразу дважды.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Сейф открывается…</translation>
    </message>
</context>
</TS>
