<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No secret store</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secrets locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secret unusable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>balances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Testnet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may withdraw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may trade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doubted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United States, demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the private key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>partly filled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history is not written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n feed is down: %1</numerusform>
            <numerusform>%n feeds are down: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Breaker open on %n feed: %1</numerusform>
            <numerusform>Breaker open on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Silent streams on %n feed: %1</numerusform>
            <numerusform>Silent streams on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Messages are missing on %n feed: %1</numerusform>
            <numerusform>Messages are missing on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Low quality on %n feed: %1</numerusform>
            <numerusform>Low quality on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Messages come late on %n feed: %1</numerusform>
            <numerusform>Messages come late on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>What comes is not understood on %n feed: %1</numerusform>
            <numerusform>What comes is not understood on %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n account is refused: %1</numerusform>
            <numerusform>%n accounts are refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n host has banned this address: %1</numerusform>
            <numerusform>%n hosts have banned this address: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Few attempts to connect are left on %n host: %1</numerusform>
            <numerusform>Few attempts to connect are left on %n hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>The error budget of %n feed is spent too fast: %1</numerusform>
            <numerusform>The error budget of %n feeds is spent too fast: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Alerts do not get through on %n channel: %1</numerusform>
            <numerusform>Alerts do not get through on %n channels: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Among them %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history is written again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n feed is connected again: %1</numerusform>
            <numerusform>%n feeds are connected again: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Down since %1; %n attempt has failed.</numerusform>
            <numerusform>Down since %1; %n attempts have failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, %n quiet</numerusform>
            <numerusform>%1, %n quiet</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n stream is quiet: accepted, with no event yet.</numerusform>
            <numerusform>%n streams are quiet: accepted, with no event yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silent for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>%n more stream is in the same state.</numerusform>
            <numerusform>%n more streams are in the same state.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Down for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trial under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>It opened after %n failure.</numerusform>
            <numerusform>It opened after %n failures in a row.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not started yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1 of %n feed trusted</numerusform>
            <numerusform>%1 of %n feeds trusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: %n of %2 streams silent, for up to %3</numerusform>
            <numerusform>%1: %n of %2 streams silent, for up to %3</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency p50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Budget spent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not written down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feed&apos;s name and its exchange.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exchange or options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>symbols or channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the place of secrets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trust signal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quality score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>metrics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>publishing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the whole line</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>%n message of %1 is missing, as the exchange numbers them.</numerusform>
            <numerusform>%n messages of %1 are missing, as the exchange numbers them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n stream can no longer be trusted.</numerusform>
            <numerusform>%n streams can no longer be trusted.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>The breaker opened after %n failure in a row: no attempt for %1.</numerusform>
            <numerusform>The breaker opened after %n failures in a row: no attempt for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>The breaker of %1 opened after %n failure in a row: no attempt for %2.</numerusform>
            <numerusform>The breaker of %1 opened after %n failures in a row: no attempt for %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>%n earlier attempt is not listed: the newest are kept.</numerusform>
            <numerusform>%n earlier attempts are not listed: the newest are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>%n more stream is trusted again by now.</numerusform>
            <numerusform>%n more streams are trusted again by now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>The %n stream is trusted again, %1 after the loss.</numerusform>
            <numerusform>All %n streams are trusted again, %1 after the loss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n stream is not trusted again yet.</numerusform>
            <numerusform>%n streams are not trusted again yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n line was down.</numerusform>
            <numerusform>%n lines were down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n attempt.</numerusform>
            <numerusform>%n attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n attempt, the breaker opened.</numerusform>
            <numerusform>%n attempts, the breaker opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Msg/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reconn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network is back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange half open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>a feed has at least %n gap within ten minutes</numerusform>
            <numerusform>a feed has at least %n gaps within ten minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>what comes on a feed is not understood at least %n time within ten minutes</numerusform>
            <numerusform>what comes on a feed is not understood at least %n times within ten minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 has at least %n gap within ten minutes</numerusform>
            <numerusform>%1 has at least %n gaps within ten minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>what comes on %1 is not understood at least %n time within ten minutes</numerusform>
            <numerusform>what comes on %1 is not understood at least %n times within ten minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own link is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A feed is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A breaker is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streams are silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The quality is low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages come late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An account is refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address is banned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history is not written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of 100 points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A list that goes on: what is in it already, and the next one.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Timeline and charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the row above or below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables and search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what is critical</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, by %n rule.</numerusform>
            <numerusform>%1, by %n rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the tray: how many feeds are trusted, and what is wrong with the worst of the others.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exchange and how it is.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A latency in milliseconds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>A clock offset and how far it may be off, in milliseconds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>A count in millions.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A size in bytes.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>host name unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name lookup failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>host unreachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reset by the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proxy refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proxy failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS stalled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certificate expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certificate of another host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>handshake timed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTTP error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>redirected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bad handshake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blocked in your region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>subscription not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connected, but no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>login not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing comes in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing gets out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all streams silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>order book would not sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unreadable messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed by the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>protocol error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>message too big</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>server does not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address banned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>policy violation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>server is busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>program ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program is ending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned, no gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>restart announced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>computer asleep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>computer woke up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at your wish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many open files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credentials refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>configuration error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>retries used up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>login page in the way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the whole line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connects.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throttled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back after %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>The breaker of %1 opened after %n failure: no attempt to this host for %2.</numerusform>
            <numerusform>The breaker of %1 opened after %n failures in a row: no attempt to this host for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>The breaker opened after %n failure: no attempt for %1.</numerusform>
            <numerusform>The breaker opened after %n failures in a row: no attempt for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1 misses %n message: expected %2, got %3. It is brought back in step.</numerusform>
            <numerusform>%1 misses %n messages: expected %2, got %3. It is brought back in step.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>A new connection took over without a gap (overlap %1, %n duplicate dropped).</numerusform>
            <numerusform>A new connection took over without a gap (overlap %1, %n duplicates dropped).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rotating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscribing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staleness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slow down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ticker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Liquidations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>session key expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signature refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>permission missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>key revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clock refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2: &quot;13:50:48 – 13:54:24&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Watching since %1</source>
        <extracomment>In the empty part of a chart: nothing is known of the time before %1.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its whole text is below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>see the text below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n line: a private key</numerusform>
            <numerusform>%n lines: a private key</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renewal in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AgentService</name>
    <message>
        <source>no answer from %1</source>
        <extracomment>%1 is one or several names of threads, such as io-1.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what it does</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in use yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not work: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>works, %n message delivered</numerusform>
            <numerusform>works, %n messages delivered</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alerts that last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: sending…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about to end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not work: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n attempt takes %1.</numerusform>
            <numerusform>%n attempts take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n attempt takes %1 to %2.</numerusform>
            <numerusform>%n attempts take %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n feed connecting</numerusform>
            <numerusform>%n feeds connecting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No feed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>the system&apos;s keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::DesktopRules</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An exchange, and the name of one of its several feeds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The configuration: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The demo cannot run: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>No feed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a feed…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n error in the configuration</numerusform>
            <numerusform>%n errors in the configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange, account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selected time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all events again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No event matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange or account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::FeedTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The breaker&apos;s column: open, and how long still.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%n point more than %1 ago</numerusform>
            <numerusform>%n points more than %1 ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%n point less than %1 ago</numerusform>
            <numerusform>%n points less than %1 ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n error in the file</numerusform>
            <numerusform>%n errors in the file</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened, in order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no later one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The incident over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Real wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is measured, and of which exchange: &quot;Round trip, Kraken&quot;.
----------
What is measured, and which quantile of it: &quot;Round trip, p95&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p50–p95</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p95–p99</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 %</source>
        <extracomment>The colour of the least in a heat map: so few of all values of a step.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>10 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one latency to another: &quot;12 ms–14 ms&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::LatencyView</name>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All, p50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All, p95</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: connect now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n error in the configuration; what ran before goes on</numerusform>
            <numerusform>%n errors in the configuration; what ran before goes on</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to account %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outages</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n outage, %1 down in all</numerusform>
            <numerusform>%n outages, %1 down in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no attempt yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n attempt; the breaker opened</numerusform>
            <numerusform>%n attempts; the breaker opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a planned time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All feeds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What for, if you like</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All feeds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decorrelated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jitter ±</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silent after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the policies, and what is wrong with it.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start and tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what it is</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages per second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>The lowest label of a logarithmic scale of rates: everything below lies there too.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ReconnectView</name>
    <message>
        <source>Outages, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outage in this time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept and drop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTTP 503</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reorder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corrupt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bad checksum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ping flood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announce a restart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skew the clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until you end it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last whole day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last whole week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last whole month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what it says</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not seen within %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: waits until %n exchange is trusted and stable, which takes 30 s</numerusform>
            <numerusform>%1: waits until %n exchanges are trusted and stable, which takes 30 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %n of %2 not as it should be</numerusform>
            <numerusform>%1: %n of %2 not as it should be</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begun %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the result away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is played</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What should be seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latencies of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First start at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in all: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the points went</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streams trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clock offset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checksum failures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failures in a row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failures in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outage, average</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outage, longest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind since the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole story…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held back until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker open until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held open by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no limit is published</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the event log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link ok</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own link down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the alerts that last</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n incident today</numerusform>
            <numerusform>%n incidents today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::StreamTableModel</name>
    <message>
        <source>Stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bp</source>
        <extracomment>A spread in basis points, hundredths of a percent.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between %1 and %2, in hundredths of a percent of the middle (basis points)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n match. Enter takes it.</numerusform>
            <numerusform>%n matches. Enter takes the first one, the arrow keys lead to the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n symbol of %1</numerusform>
            <numerusform>%n symbols of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State of each exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n attempt to reconnect</numerusform>
            <numerusform>%n attempts to reconnect</numerusform>
        </translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>· blind today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
