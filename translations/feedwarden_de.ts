<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Kein Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Geheimnisse gesperrt</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Geheimnis unbrauchbar</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>Das Geheimnis ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnetz</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Demohandel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>darf handeln, abheben</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>darf abheben</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>darf handeln</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>darf lesen</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>Die Börse sagt nicht, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>Der Schlüssel kann nur lesen; mehr wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>Der Schlüssel darf lesen; was er sonst darf, sagt die Börse nicht.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>Das Konto ist abgeschaltet: Von ihm ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>Schalten Sie es ein, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>Zweimal abgelehnt, deshalb wird es nicht mehr versucht.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>Wenn Sie das Konto bearbeiten oder „Jetzt verbinden“ wählen, wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Angezweifelt</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>wieder in %1, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Einmal abgelehnt; das wird noch nicht geglaubt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>der Geheimnisspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>Das Konto beginnt, sobald sein Geheimnis gelesen ist.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Der Schlüssel konnte nicht versucht werden: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>Über den Schlüssel ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Europa (EWR)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Europa (EWR), Demo</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>USA, Demo</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>der Name des Schlüssels</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>der private Schlüssel, alle Zeilen</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>der private Schlüssel</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>der geheime Schlüssel, oder ein eigener privater</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Bearbeiten Sie das Konto und geben Sie Schlüssel und Geheimnis noch einmal ein.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>Alle fünf Minuten wird wieder gefragt, mit „Jetzt verbinden“ sofort.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Angemeldet, und jede Änderung des Kontos kommt an.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>Die Börse hat den Schlüssel angenommen und das Konto gezeigt.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Auftrag %1, %2 %3: %4; %5 von %6 ausgeführt.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Ausgeführt: %1 %2 %3 zu %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 änderte sich um %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: %2 verfügbar, %3 gebunden.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Position in %1: %2, Einstieg bei %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>Einstellung %1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>Einstellung %1 von %2 ist jetzt %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>teilweise ausgeführt</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>Das Konto wurde gelesen, wie es steht.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>Das Konto wurde gelesen, wie es steht, nach %1, in denen seine Änderungen nicht gehört wurden.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>Der Schlüssel der Sitzung wurde erneuert und lebt noch %1.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>Der Schlüssel der Sitzung konnte nicht erneuert werden; er lebt noch %1.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Bevor das geglaubt wird, wird es in %2 noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 Das Konto wird nicht mehr versucht. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>Die Börse hat das Konto wieder eingelassen.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Dieser Schlüssel darf handeln. Hier genügt Lesen: Ein Schlüssel, der nur lesen kann, ist sicherer.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Dieser Schlüssel darf abheben. Hier genügt Lesen: Legen Sie einen Schlüssel an, der nur lesen kann.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Dieser Schlüssel läuft bald ab: %1.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Dieser Schlüssel gilt von jeder Adresse aus, und manche Börsen lassen solche Schlüssel nach einer Weile verfallen: Nennen Sie der Börse Ihre Adresse.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>Keine Börse ist erreichbar: Ihre eigene Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist unterbrochen</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: Schutzschalter offen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: %2 von %3 Streams schweigen</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: Nachrichten fehlen</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: Qualität nur noch %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: Nachrichten kommen %2 zu spät</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: Was ankommt, wird nicht verstanden</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>Konto %1 wird abgelehnt und nicht mehr versucht</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 hat diese Adresse gesperrt</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: noch %2 Verbindungsversuche übrig</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: Das Fehlerbudget wird %2-mal zu schnell verbraucht</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>Die Historie wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Über %1 kommen keine Alarme an</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n Feed ist unterbrochen: %1</numerusform>
            <numerusform>%n Feeds sind unterbrochen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Schutzschalter offen bei %n Feed: %1</numerusform>
            <numerusform>Schutzschalter offen bei %n Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Schweigende Streams bei %n Feed: %1</numerusform>
            <numerusform>Schweigende Streams bei %n Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Nachrichten fehlen bei %n Feed: %1</numerusform>
            <numerusform>Nachrichten fehlen bei %n Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Geringe Qualität bei %n Feed: %1</numerusform>
            <numerusform>Geringe Qualität bei %n Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Nachrichten kommen zu spät bei %n Feed: %1</numerusform>
            <numerusform>Nachrichten kommen zu spät bei %n Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>Was ankommt, wird bei %n Feed nicht verstanden: %1</numerusform>
            <numerusform>Was ankommt, wird bei %n Feeds nicht verstanden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n Konto wird abgelehnt: %1</numerusform>
            <numerusform>%n Konten werden abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n Host hat diese Adresse gesperrt: %1</numerusform>
            <numerusform>%n Hosts haben diese Adresse gesperrt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Wenige Verbindungsversuche übrig bei %n Host: %1</numerusform>
            <numerusform>Wenige Verbindungsversuche übrig bei %n Hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>Das Fehlerbudget von %n Feed wird zu schnell verbraucht: %1</numerusform>
            <numerusform>Das Fehlerbudget von %n Feeds wird zu schnell verbraucht: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Über %n Kanal kommen keine Alarme an: %1</numerusform>
            <numerusform>Über %n Kanäle kommen keine Alarme an: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%1 von %2 Leitungen.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Alle Feeds sind zugleich unterbrochen. Prüfen Sie Kabel, Router und Anbieter; die Leitungen kommen von selbst wieder, sobald etwas erreichbar ist.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Darunter %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Ihre Preise sind alt; was steht, wird von selbst neu angefordert.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>%1 Lücken in zehn Minuten.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>Die letzte in %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Orderbücher werden von selbst neu gelesen; fehlende Trades bleiben verloren.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>Von 100; gemeldet unter %1. Die Seite des Feeds sagt, wo die Punkte geblieben sind.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Eine von zwanzig Nachrichten kommt noch später; gemeldet über %1. Prüfen Sie die Auslastung dieses Rechners und seine Verbindung.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>%1-mal in zehn Minuten.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>Vielleicht hat die Börse ihre Schnittstelle geändert, oder es ist ein Fehler von Feedwarden: Suchen Sie nach einer Aktualisierung, oder melden Sie es.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Prüfen Sie Schlüssel, Adressliste und Rechte bei der Börse; bearbeiten oder aktivieren Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>Vorher wird nichts dorthin gesendet. Auch andere Programme unter dieser Adresse zählen mit.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Mehr würde zu einer Sperre führen. Suchen Sie, warum Leitungen so oft enden.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>So ist der Anteil blinder Zeit eines Monats vorzeitig aufgebraucht; gemeldet ab %1.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>Was inzwischen geschieht, wartet in begrenzter Menge im Speicher.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>Was dort zu melden ist, wartet und wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Nicht mehr beobachtet: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>Börsen sind wieder erreichbar</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 ist wieder verbunden</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>Konto %1 wird wieder angenommen</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>Die Sperre durch %1 ist vorbei</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>Die Historie wird wieder geschrieben</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Über %1 kommen wieder Alarme an</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Vorbei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n Feed ist wieder verbunden: %1</numerusform>
            <numerusform>%n Feeds sind wieder verbunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: ein Test</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Jemand wollte wissen, ob Alarme hier ankommen. Sie tun es; es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>Die Sitzung des Kontos %1 ist unterbrochen</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>Die Sitzung des Kontos %1 ist wieder verbunden</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows hat die Änderung am Autostart nicht zugelassen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>Mindestens die erste Wartezeit, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>Höchstens die längste Wartezeit, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>Höchstens die längste Pause, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 oder „auto“</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>Ausgefallen seit %1 Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Ausgefallen seit %1 Uhr; %n Versuch ist gescheitert.</numerusform>
            <numerusform>Ausgefallen seit %1 Uhr; %n Versuche sind gescheitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, %n ruhig</numerusform>
            <numerusform>%1, %n ruhig</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Jeder Stream ist vollständig und aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n Stream ist ruhig: angenommen, aber noch ohne Ereignis.</numerusform>
            <numerusform>%n Streams sind ruhig: angenommen, aber noch ohne Ereignis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Verlässlich, verbunden seit %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>Die Sitzung ist jung: Sie gilt als stabil, sobald sie sich gehalten hat.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>bis es bei diesem Host an der Reihe ist</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>Versuche zu einem Host haben Abstand, damit keine Börse überrannt wird.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>Es verbindet sich in %1.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>Die Verbindung steht; die Börse ist nach den Streams gefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%1 von %2 Streams verlässlich</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Daten kommen an; einige Streams sind noch nicht vollständig.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>ein Versuch bei halb offenem Schutzschalter</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Der Schutzschalter lässt einen Probeversuch durch.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>Die Verbindung wird aufgebaut: Name, TCP, TLS, Upgrade.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Stumm seit %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 ist seit %3 stumm</translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 hat noch nie etwas gesendet</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 sendet länger nichts, als seine Pausen sonst dauern; die letzten Preise sind alt.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Er wird von selbst neu angefordert.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 hat eine Lücke</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>Von %1 fehlen zwischendurch Nachrichten.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>Er wird von selbst wieder abgeglichen.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 hat %2 abgelehnt</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Die Börse hat %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Prüfen Sie Symbol und Kanal; die anderen Streams laufen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>%n weiterer Stream ist im selben Zustand.</numerusform>
            <numerusform>%n weitere Streams sind im selben Zustand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>Gedrosselt seit %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Ausgefallen seit %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 ist seit %2 gedrosselt</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 ist seit %2 ausgefallen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Versuch %1 in %2.</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>Es ist kein Versuch geplant: Verbinden Sie von Hand.</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>Versuch %1 läuft</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Versuch %1 läuft.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Schutzschalter offen, ausgefallen seit %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: Schutzschalter offen, ausgefallen seit %2</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>Probeversuch läuft</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>Der Schutzschalter von %1 hält alle Leitungen zu diesem Host an.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Er hat nach %n Fehlschlag geöffnet.</numerusform>
            <numerusform>Er hat nach %n Fehlschlägen in Folge geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Ein Probeversuch läuft; sein Ausgang schließt den Schutzschalter oder öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>Probeversuch in %1.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>Er bleibt offen, bis Sie ihn zurücksetzen.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>Gesperrt seit %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>In %1 wird erneut gefragt.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Eine zweite Verbindung übernimmt, bevor die erste geschlossen wird.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>Die Verbindung wird ordentlich geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>Im Ruhezustand seit %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Eigener Anschluss gestört seit %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Ihr eigener Anschluss ist seit %1 gestört</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>An der Börse liegt es nicht.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Nächster Blick in %1.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>Es wird nichts empfangen, und die Zeit zählt nicht als blind.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Starten Sie ihn, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>Der Feed hat noch keinen ersten Versuch gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1 von %n Feed verlässlich</numerusform>
            <numerusform>%1 von %n Feeds verlässlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: %n von %2 Streams schweigt, seit bis zu %3</numerusform>
            <numerusform>%1: %n von %2 Streams schweigen, seit bis zu %3</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>kein Versuch geplant</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>Probe in %1</translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>Versuch %1 wartet, bis er dran ist</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>Versuch %1 wartet, bis er an der Reihe ist: Versuche zu einem Host haben Abstand.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Feed-Bericht</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Feed-Bericht: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 bis %2, UTC. Erstellt um %3 von Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>Über diese Zeit ist nichts bekannt: Kein Programm hat damals einen Feed beobachtet.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Verlässlich</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 hat das Ziel von %2 % verfehlt: %3 blind, erlaubt waren %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>Kein Ausfall in dieser Zeit.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>Die %1 längsten von %2 Ausfällen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>%1 beobachtet. Im Mittel %2 zwischen Ausfällen, %3 bis zur Wiederkehr, %4 Verbindungsversuche. %5 Nachrichten, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Qualitätswertung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 bis %2: %3 Ereignisse (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Es zählt nur Zeit, in der ein Programm beobachtet hat, und keine geplante Wartung. Verfügbar: Keine Leitung des Feeds hatte einen Ausfall. Verlässlich: Anteil der Zeit, in der Streams gewünscht waren und ihre Daten verlässlich. Blind: Mindestens ein gewünschter Stream war nicht verlässlich. Verpasst: Nachrichten, die nie kamen, wo die Börse sie nummeriert. Latenz: vom Zeitstempel der Börse bis zur Ankunft hier, um den gemessenen Unterschied der Uhren berichtigt. Budget: blinde Zeit, die das Ziel des Feeds erlaubt; %1 % der Zeit, wo er kein eigenes hat.</translation>
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
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>Börse oder Optionen</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>Symbole oder Kanäle</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>Streams je Verbindung oder Zwillingsleitungen</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Eingeschaltet: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Geändert: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>Regeln aller Feeds</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>Threads oder Datenordner (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>Proxy oder Zertifizierungsstellen (jede Leitung wird neu geöffnet)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>der Ort der Geheimnisse</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>Vertrauenssignal</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>wie oft Börsen kontaktiert werden</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>Qualitätswertung</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>Ziele oder geplante Zeiten</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>Feed: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>Zeiten: UTC, dann Ortszeit (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Geschrieben %1 von %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Was verpasst wurde</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: blind für %2; verpasste Nachrichten: %3; wieder verlässlich: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>Was eine Börse sagte, während die Leitung ausgefallen war, lässt sich nicht zählen: Ihre Nummern beginnen mit jeder Sitzung neu, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>Versuch %1 wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Versuch %1 läuft.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>Versuch %1 scheiterte nach %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>Versuch %1 scheiterte.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>Versuch %1 brachte die Leitung zurück, nach %2.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>Versuch %1 brachte die Leitung zurück.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>Versuch %1 war geplant, wurde aber nicht gemacht.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Versuch %1: Wie er endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>die ganze Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>Von %1 fehlt %n Nachricht, nach den Nummern der Börse.</numerusform>
            <numerusform>Von %1 fehlen %n Nachrichten, nach den Nummern der Börse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>Von %1 fehlt etwas; wie viel, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>Wann vor dem Verlust die letzte Nachricht kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Es kamen noch Nachrichten.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>Die letzte Nachricht vor dem Verlust.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>Die Leitung war seit %1 stumm.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 war seit %2 stumm.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Übung: Der Fehler „%1“ ist vorbei.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Übung: Der Fehler „%1“ wurde von Hand ausgelöst.</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>Die Leitung ging verloren; warum, ist nicht bekannt, denn damals sah niemand zu.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>Die Leitung ging verloren.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 ist nicht mehr verlässlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n Stream ist nicht mehr verlässlich.</numerusform>
            <numerusform>%n Streams sind nicht mehr verlässlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>Dieser Rechner hat kein Netz: Alle Versuche warten darauf.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>Dieser Rechner hat wieder Netz.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>Die Versuche werden verlangsamt.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Es wird nicht von selbst weiter versucht.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Der Schutzschalter öffnete nach %n Fehlschlag: kein Versuch für %1.</numerusform>
            <numerusform>Der Schutzschalter öffnete nach %n Fehlschlägen in Folge: kein Versuch für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Der Schutzschalter von %1 öffnete nach %n Fehlschlag: kein Versuch für %2.</numerusform>
            <numerusform>Der Schutzschalter von %1 öffnete nach %n Fehlschlägen in Folge: kein Versuch für %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>Der Schutzschalter ist halb offen: Er lässt einen Probeversuch durch.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>Der Schutzschalter von %1 ist halb offen: Er lässt einen Probeversuch durch.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Der Schutzschalter ist geschlossen: Versuche sind wieder frei.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Der Schutzschalter von %1 ist geschlossen: Versuche sind wieder frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>%n früherer Versuch ist nicht aufgeführt: Die neuesten werden behalten.</numerusform>
            <numerusform>%n frühere Versuche sind nicht aufgeführt: Die neuesten werden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Verbunden; noch ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Die Börse hat %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>Die Börse hat %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 ist wieder abgeglichen.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 ist wieder verlässlich, nach %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>%n weiterer Stream ist inzwischen wieder verlässlich.</numerusform>
            <numerusform>%n weitere Streams sind inzwischen wieder verlässlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>Die Leitung ist zurück, nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>Der %n Stream ist wieder verlässlich, %1 nach dem Verlust.</numerusform>
            <numerusform>Alle %n Streams sind wieder verlässlich, %1 nach dem Verlust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Angehalten: Niemand wartet mehr auf die Leitung.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>Was in %1 geschah, konnte nicht aufgeschrieben werden: Teile des Ablaufs fehlen.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>Hier endete das Programm. Wann die Leitung zurückkam, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n Stream ist noch nicht wieder verlässlich.</numerusform>
            <numerusform>%n Streams sind noch nicht wieder verlässlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>Es dauert an: bisher %1 ausgefallen.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 ist seit %2 ausgefallen</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 ist seit %2 ausgefallen: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 war mindestens %2 ausgefallen</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 war mindestens %2 ausgefallen: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 war %2 ausgefallen</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 war %2 ausgefallen: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n Leitung war ausgefallen.</numerusform>
            <numerusform>%n Leitungen waren ausgefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n Versuch, der Schutzschalter öffnete.</numerusform>
            <numerusform>%n Versuche, der Schutzschalter öffnete.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Alle Streams waren %1 nach dem Verlust wieder verlässlich.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>Manches von damals ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Leitung %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>%1 geplant, %2 wirklich</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>nichts, eine andere Leitung hatte es</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, Leitung %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Notizen können hier nicht aufbewahrt werden: Den Verlauf schreibt %1. Wird jenes Programm beendet, geht es.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>Notizen können nicht aufbewahrt werden: Den Verlauf hat eine neuere Version von Feedwarden geschrieben.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>Die Notiz ist nicht gespeichert: Auf der Platte ist kein Platz. Schaffen Sie welchen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>Die Notiz ist noch nicht gespeichert: Ein anderes Programm hält den Verlauf fest. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>Die Notiz ist noch nicht gespeichert: Der Verlauf ist beschädigt und wird neu begonnen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>Die Notiz ist nicht gespeichert: Der Verlauf lässt sich nicht schreiben (%1). Es wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Neuverb.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Strg+C beendet</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Wartung bei Binance</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot kündigt an, dass es schließt, und tut es; später ist es 10 s lang in Wartung.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot kündigt an: schließt in 10 s</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>Sitzungen enden; wer kommt, erhält HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>Die Wartung ist vorbei</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>Eine neue Verbindung übernimmt vorher, wie geplant</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>Kein Fehler gezählt, kein Kurs unverlässlich</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot ist ausgefallen</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Keiner seiner Streams ist verlässlich</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Die Qualität ist 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>Die Ursache steht da: ein HTTP-Fehler</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>Die anderen Börsen laufen verlässlich weiter</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Alle Börsen sind wieder verlässlich</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Mein WLAN fällt aus</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15 s lang keine Daten von irgendeiner Börse, und das System meldet: kein Netz. Der eigene Anschluss wird nicht getrennt; Feedwarden wird es nur gesagt.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Keine Daten; das System meldet: kein Netz</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netz ist wieder da</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>Die Statuszeile meldet: eigener Anschluss gestört</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>Bei jeder Börse: eigener Anschluss, nicht ihr Fehler</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Kein Stream ist verlässlich</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>Keiner Börse wird es angelastet: kein Schalter öffnet</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>Die Statuszeile meldet, dass er wieder da ist</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Börse halb offen</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX ist 15 s lang wortlos weg: kein Schließen, kein Abbruch, keine Daten. Nur unbeantwortete Pings verraten es.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX ist wortlos weg</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX ist zurück und kennt die Sitzung nicht mehr</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>OKX ist ausgefallen, an der Stille erkannt</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Sperre wegen zu vieler Anfragen</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot weist mit HTTP 429 und 8 s Wartezeit ab und sperrt dann für 12 s (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>Sitzungen enden; HTTP 429: 8 s warten</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>Ab jetzt HTTP 418: für 12 s gesperrt</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Wer wie verlangt wartet, wird eingelassen</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Gedrosselt: zu viele Anfragen</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>Kein Versuch, bevor die 8 s vorbei sind</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Gesperrt, und für wie lange</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>Kein Versuch, bevor die 12 s vorbei sind</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken nimmt 30 s lang jede Verbindung an und lässt sie sofort fallen: verbunden, aber nie brauchbar.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken lässt jede Sitzung sofort fallen</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken hält seine Verbindungen wieder</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Kraken ist ausgefallen, obwohl es alle einlässt</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>Der Schalter öffnet: Versuche pausieren</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Feed-Bericht</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>Der Verlauf in %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>keine Börse erreichbar ist</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>ein Feed oder die Sitzung eines Kontos unterbrochen ist</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>ein Feed so oft gescheitert ist, dass sein Schutzschalter ihn anhält</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>mindestens %1 der Streams eines Feeds schweigen</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>ein Feed mindestens %n Lücke in zehn Minuten hat</numerusform>
            <numerusform>ein Feed mindestens %n Lücken in zehn Minuten hat</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>die Qualität eines Feeds unter %1 von 100 liegt</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>eine von zwanzig Nachrichten eines Feeds mehr als %1 zu spät kommt</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>mindestens %n-mal in zehn Minuten nicht zu verstehen ist, was auf einem Feed ankommt</numerusform>
            <numerusform>mindestens %n-mal in zehn Minuten nicht zu verstehen ist, was auf einem Feed ankommt</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>ein Konto abgelehnt und nicht mehr versucht wird</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>eine Börse diese Adresse für mehr als %1 sperrt</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>eine Börse höchstens %1 Verbindungsversuche übrig lässt</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>das Fehlerbudget eines Feeds mindestens %1-mal zu schnell verbraucht wird</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>die Historie nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>Alarme auf einem Kanal nicht ankommen</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 unterbrochen ist</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 so oft gescheitert ist, dass der Schutzschalter greift</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>mindestens %1 der Streams von %2 schweigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 mindestens %n Lücke in zehn Minuten hat</numerusform>
            <numerusform>%1 mindestens %n Lücken in zehn Minuten hat</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>die Qualität von %2 unter %1 von 100 liegt</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>eine von zwanzig Nachrichten von %2 mehr als %1 zu spät kommt</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>mindestens %n-mal in zehn Minuten nicht zu verstehen ist, was bei %1 ankommt</numerusform>
            <numerusform>mindestens %n-mal in zehn Minuten nicht zu verstehen ist, was bei %1 ankommt</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>das Konto %1 abgelehnt und nicht mehr versucht wird</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 diese Adresse für mehr als %1 sperrt</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 höchstens %1 Verbindungsversuche übrig lässt</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>das Fehlerbudget von %2 mindestens %1-mal zu schnell verbraucht wird</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>Alarme über %1 nicht ankommen</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Eigene Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Feed unterbrochen</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Schutzschalter offen</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Streams schweigen</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Nachrichten fehlen</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>Geringe Qualität</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>Nachrichten kommen zu spät</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>Was ankommt, wird nicht verstanden</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Konto abgelehnt</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Diese Adresse ist gesperrt</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Wenige Verbindungsversuche übrig</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>Fehlerbudget zu schnell verbraucht</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>Historie wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Alarme kommen nicht an</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Schweigende Streams, &amp;mindestens</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>Lücken in zehn Minuten, &amp;mindestens</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Qualität &amp;unter</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>Verspätung ü&amp;ber</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>Wie oft in zehn Minuten, &amp;mindestens</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Gesperrt &amp;länger als</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>Versuche übrig, &amp;höchstens</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>So viel zu schnell, &amp;mindestens</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1, und das länger als %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Wenn %1: keine Meldung, denn die Regel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Wenn %1: keine Meldung, denn alle Alarme sind abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Wenn %1: keine Meldung, denn kein Kanal nimmt sie an, und Benachrichtigungen sind abgeschaltet.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Wenn %1: Meldung auf diesem Rechner.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Wenn %1: Meldung auf diesem Rechner und über %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Wenn %1: Meldung über %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>Nicht über %1: Dorthin geht nur, was schwerer wiegt.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>Auch in der Ruhezeit (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>In der Ruhezeit (%1) wartet die Meldung, bis diese endet.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>von 100 Punkten</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Erlaubt: %1 bis %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>Mindestens %1: Vorher weiß niemand, ob es an der eigenen Verbindung liegt</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>Auf diesem Rechner gibt es keinen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>Der Zugriff auf die Geheimnisse wurde verweigert.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>Der Ort für Geheimnisse hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>Der Tresor braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>Die Passphrase des Tresors ist falsch.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>Andere auf diesem Rechner könnten die Geheimnisse lesen oder ändern.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>Was dort gespeichert ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Die Geheimnisse wurden von einer neueren Version von Feedwarden gespeichert.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>Der Ort für Geheimnisse ist nur lesbar.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>So kann ein Eintrag nicht heißen.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>Der Ort für Geheimnisse funktioniert nicht.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Versuchen Sie es noch einmal, oder setzen Sie secrets.store in der Konfiguration auf &quot;files&quot; oder &quot;vault&quot;.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Holen Sie es aus einer Sicherung zurück, oder entfernen Sie es und speichern Sie die Geheimnisse neu.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Aktualisieren Sie Feedwarden.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Ändern Sie die Geheimnisse dort, wo sie herkommen.</translation>
    </message>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>Unter diesem Namen sind weder Schlüssel noch Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Geben Sie beides für das Konto noch einmal ein.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund, oder setzen Sie secrets.store in der Konfiguration auf &quot;vault&quot; oder &quot;files&quot;.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Erlauben Sie Feedwarden den Zugriff, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Schreiben Sie sie in eine Datei, die nur Sie lesen können, nennen Sie diese in FEEDWARDEN_VAULT_PASSPHRASE_FILE, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Geben Sie die richtige an, wo Sie gefragt werden, oder in der Datei, die FEEDWARDEN_VAULT_PASSPHRASE_FILE nennt.</translation>
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
        <translation>Zeitleiste und Diagramme</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Weniger oder mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>In der Zeit zurück oder vor</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Dem Jetzt folgen</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>Zur Störung davor oder danach; im Diagramm zum Wert</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>Zur Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>Die Zeit des Markierten auswählen</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Die gewählte Zeit vergessen</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Ein Diagramm als CSV kopieren, eine Tabelle als Text</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Tabellen und Suche</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Alles, was mit Zeile, Tabelle oder Diagramm geht</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>Den markierten Befehl ausführen oder zum Gefundenen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>sie wurde inzwischen geändert und bleibt darum, wie sie ist</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>Für %1 gibt es keine Liste der Symbole.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>%1 ließ sich nicht nach den Symbolen fragen: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 wird gerade auch anderes gefragt, darum kamen die Symbole nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 meldet, zu oft gefragt worden zu sein (HTTP %2). In einer Minute lässt sich wieder nach den Symbolen fragen.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 gibt die Symbole nicht an die Region heraus, in der dieser Rechner steht (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 hat die Symbole nicht herausgegeben (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 hat die Symbole nicht herausgegeben: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>Die Liste der Symbole von %1 ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>Was %1 statt der Symbole geschickt hat, war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Jeder Abschluss, sobald er geschieht</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Kurs und Umsatz der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>Bestes Gebot und beste Forderung, mit jeder Änderung</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>Das Orderbuch: einmal ganz, dann jede Änderung; auf Lücken geprüft</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Die besten Stufen des Orderbuchs, jedes Mal ganz</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Zwangsweise geschlossene Positionen</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>Der Kurs, nach dem Positionen bewertet werden, und Finanzierung</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Er meldet alles</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Er meldet Warnungen und Kritisches</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Er meldet nur Kritisches</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>&amp;Token des Bots</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>A&amp;dresse des Webhooks</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>BotFather nennt es, wenn Sie einen Bot anlegen, etwa 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>Sie beginnt mit https:// und nimmt JSON.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack zeigt sie bei einem eingehenden Webhook: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord zeigt sie beim Webhook eines Kanals: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>Länger ist keines: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Es muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Ein Token besteht nur aus Buchstaben, Ziffern und den Zeichen : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Sie muss mit https:// beginnen, damit unterwegs niemand mitliest.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>Die ganze Adresse einfügen, die mit https:// beginnt, ohne Benutzername, Passwort oder Teil hinter #.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Sie liegt in Ihrem Netz; das muss unten erlaubt werden.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Warnungen und Kritisches</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Nur Kritisches</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Eine Nachricht geht an den Chat %1 von Telegram.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Eine Nachricht geht an %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>JSON geht an die Adresse des Webhooks.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>JSON geht an %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>Das Programm %1 wird gestartet.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>Er meldet nichts: Alle Alarme sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>Er meldet nichts: Er ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>Er meldet nichts: Keine Regel geht dorthin.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, nach allen Regeln.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, nach den Regeln %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, nach %n Regel.</numerusform>
            <numerusform>%1, nach %n Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Sein Geheimnis steht in %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>Nichts wird angezeigt: Alle Alarme sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>Auf diesem Rechner wird nichts angezeigt: Benachrichtigungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>Bei jedem Alarm erscheint auf diesem Rechner eine Benachrichtigung, mit Ton, wo es kritisch ist.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>Bei jedem Alarm erscheint auf diesem Rechner eine Benachrichtigung, ohne Ton.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Ein Name hat 1 bis 40 kleine Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Einen Kanal dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Mit dem ganzen Pfad eines Programms beginnen.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>Eine Zahl wie -1001234567890 schreiben, oder @name.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>Eine Adresse schreiben, die mit https:// beginnt und einen Host hat.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>Es muss JSON sein, in dem zwischen {{ und }} nur diese stehen, und das in Anführungszeichen: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>Regeln richten sich nach ihm, darum bleibt er: kleine Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>Eine Zahl wie -1001234567890, oder @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Ein Programm mit seinem ganzen Pfad und seinen Argumenten; was Leerzeichen hat, steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Leer: wie üblich. Sonst JSON, in Anführungszeichen mit: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Der von Telegram, oder ein anderer Server, der so spricht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Alle Alarme sind ausgeschaltet: Niemand erfährt etwas, zu keiner Zeit.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>Es gibt keine Ruhezeiten: Alarme werden jederzeit gemeldet.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Ruhe jeden Tag von %1 bis %2, in der Zeit dieses Rechners (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Nur Kritisches kommt durch.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>Nichts kommt durch, auch nichts Kritisches.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>Was bis %1 andauert, wird dann gemeldet; was kam und ging, nicht.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>jetzt, noch %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>Von %1 bis %2 (%3) war bei keinem Feed etwas Neues ein Alarm.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>Von %1 bis %2 (%3) war bei %4 nichts Neues ein Alarm.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>Von %1 bis %2 (%3) ist bei keinem Feed etwas Neues ein Alarm; das gilt auch für die Sitzungen von Konten.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>Von %1 bis %2 (%3) ist bei %4 nichts Neues ein Alarm.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>Was an ihrem Ende andauert, wird dann gemeldet.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>Berichte zählen diese Zeit weder als Betrieb noch als Ausfall.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Noch kein Feed</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1 s</translation>
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
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 Mrd.</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>Es wird von selbst erneut versucht; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>Hostname unbekannt</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>Der Namensdienst kennt den Host der Börse nicht.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Prüfen Sie die Adresse in der Konfiguration und Ihr DNS; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>Namensauflösung gescheitert</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>Der Name des Hosts ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Prüfen Sie Ihr DNS, wenn das anhält; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>Namensauflösung ohne Antwort</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>Der Namensdienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgewiesen</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>Es gibt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Prüfen Sie Ihren eigenen Anschluss, falls auch andere Börsen ausgefallen sind; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>Der Server hat auf den Verbindungsversuch nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Eine Firewall unterwegs verwirft vielleicht Pakete; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>Reset vom Server</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>Der Server hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>Proxy lehnt ab</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>Proxy verlangt Anmeldung</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Tragen Sie die Anmeldung in die Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>Proxy gescheitert</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>Der Proxy konnte die Verbindung nicht herstellen.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS hängt</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>Der verschlüsselte Handschlag (TLS) wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>Der verschlüsselte Handschlag (TLS) ist gescheitert.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Das Zertifikat des Servers gilt zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; geht sie richtig, muss die Börse ihr Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Vielleicht ist jemand dazwischen, oder die Adresse ist falsch: Prüfen Sie beides, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>Das Zertifikat des Servers hat niemand unterschrieben, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Vielleicht ist jemand dazwischen. Ist es Ihr eigener Proxy, setzen Sie network.ca_file.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>Das Zertifikat des Servers ist widerrufen.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>Trauen Sie dieser Adresse nicht, bis die Börse ein neues Zertifikat hat.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>Handschlag ohne Antwort</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>Der Server hat die Verbindung angenommen, den Feed aber nicht rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP-Fehler</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>Der Server hat mit einem HTTP-Fehler geantwortet, statt den Feed zu öffnen.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>Vielleicht wird die Börse gewartet: Sehen Sie auf ihrer Statusseite nach, wenn das anhält.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>kein Feed</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>Die Adresse hat mit einer Webseite geantwortet statt mit einem Feed.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Prüfen Sie die Adresse in der Konfiguration.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>Der Server verweist auf eine andere Adresse, und Umleitungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Tragen Sie die neue Adresse in die Konfiguration ein, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>fehlerhafter Handschlag</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>Die Antwort des Servers auf den Handschlag verletzt die WebSocket-Regeln.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>Vielleicht liegt es an einem Proxy dazwischen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>in Ihrer Region gesperrt</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>Die Börse bedient Ihre Region nicht.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Nehmen Sie die Adresse der Börse für Ihre Region; alle 15 Minuten wird erneut gefragt.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>Abonnement ohne Antwort</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>Die Börse hat das Abonnement nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>verbunden, aber keine Daten</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>Die Verbindung stand, aber es kamen nicht rechtzeitig Daten.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>Anmeldung ohne Antwort</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>Die Börse hat die Anmeldung nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>nichts kommt an</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Es kam nichts mehr zurück, nicht einmal Antworten auf unsere Pings.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>nichts geht hinaus</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Daten kamen noch an, aber unsere Pings erreichten die Börse nicht mehr.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>Herzschlag verloren</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>Der eigene Herzschlag der Börse blieb aus.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>alle Streams stumm</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>Die Leitung lebte, aber alle ihre Streams verstummten.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Eine frische Verbindung ersetzt sie; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>Orderbuch ließ sich nicht abgleichen</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>Ein Orderbuch ließ sich nicht wieder abgleichen.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Zu viele Nachrichten waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>Vielleicht hat die Börse ihr Format geändert: Suchen Sie nach einer neuen Version, wenn das anhält.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>Die Verbindung endete ohne Abschied.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>vom Server geschlossen</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>Der Server hat die WebSocket-Regeln verletzt.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Eine Nachricht war größer, als es die dieser Börse je sind.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>Nachricht blieb stecken</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Eine Nachricht begann und endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>Server liest nicht</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>Der Server hat nicht mehr angenommen, was wir sendeten.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>Die Börse sagt, dass diese Adresse zu oft fragt.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Alle Versuche zu diesem Host warten; prüfen Sie, ob ein anderes Programm dieselbe Adresse benutzt.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>Die Börse hat diese Adresse für eine Weile gesperrt.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Frühere Versuche verlängern das: Warten Sie und halten Sie andere Programme an derselben Adresse an.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Regelverstoß</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>Der Server hat die Verbindung wegen eines Regelverstoßes geschlossen.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>Es wird langsamer erneut versucht.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>Server ist ausgelastet</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>Der Server bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben ihn angehalten.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Starten Sie ihn, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>Programm endet</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>geplant, ohne Lücke</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>Die Verbindung wird wie geplant ersetzt, ohne Lücke.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>Laufzeitgrenze, ohne Lücke</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>Die Börse beendet Verbindungen nach fester Zeit; vorher übernimmt eine neue.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>Neustart angekündigt</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>Die Börse hat einen Neustart angekündigt.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Eine neue Verbindung wird aufgebaut; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>Rechner im Ruhezustand</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Dieser Rechner war im Ruhezustand.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>Beim Aufwachen werden die Leitungen geprüft; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>Rechner aufgewacht</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Dieser Rechner ist aufgewacht, und die Leitung hatte es nicht überlebt.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Die Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Sie haben eine neue Verbindung verlangt.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>Dieser Rechner hat für das Programm kein Datei-Handle mehr frei.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Erhöhen Sie die Grenze offener Dateien oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>Dieser Rechner hat keinen Speicher mehr frei.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Schließen Sie andere Programme; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Prüfen Sie Ihren eigenen Anschluss: Die Feeds kommen mit ihm sofort zurück.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>Die Uhr dieses Rechners geht für verschlüsselte Verbindungen zu falsch.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Stellen Sie die Uhr, am besten über das Netz.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>Die Börse hat den Schlüssel, seine Rechte oder diese Adresse abgelehnt.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Prüfen Sie bei der Börse den Schlüssel, seine Rechte und seine Adressliste.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>Konfigurationsfehler</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>Die Konfiguration dieses Feeds kann nicht funktionieren.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Berichtigen Sie die Konfigurationsdatei; sie gilt sofort.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>Versuche aufgebraucht</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>Alle Wiederholungen, die Sie erlaubt haben, sind gescheitert.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Verbinden Sie von Hand, oder erhöhen Sie reconnection.max_retries.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>Anmeldeseite im Weg</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>Statt der Börse hat die Anmeldeseite eines Netzes geantwortet.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Melden Sie sich im Browser am Netz an.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>die ganze Leitung</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Wartet auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>Ausgefallen (%1); wartet auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Verbindet sich.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Verbunden; fragt nach den Streams.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Daten kommen an; dass es hält, muss sich noch zeigen.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Stabil: Die Leitung hat sich bewährt.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Schließt ordentlich.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Schutzschalter offen: Versuche ruhen.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Schutzschalter offen (%1): Versuche ruhen.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Der Schutzschalter lässt einen Probeversuch durch.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Gedrosselt.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Eigener Anschluss gestört.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Eine zweite Verbindung übernimmt, bevor die erste geschlossen wird.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>Versuch %1 beginnt jetzt.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>Versuch %1 beginnt in %2.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>Zurück nach %1.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>Zurück nach %1, mit Versuch %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Der Schutzschalter von %1 hat nach %n Fehlschlag geöffnet: %2 lang kein Versuch zu diesem Host.</numerusform>
            <numerusform>Der Schutzschalter von %1 hat nach %n Fehlschlägen in Folge geöffnet: %2 lang kein Versuch zu diesem Host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Der Schutzschalter hat nach %n Fehlschlag geöffnet: %1 lang kein Versuch.</numerusform>
            <numerusform>Der Schutzschalter hat nach %n Fehlschlägen in Folge geöffnet: %1 lang kein Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>Der Schutzschalter von %1 lässt einen Probeversuch durch.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Der Schutzschalter von %1 ist geschlossen: Versuche sind wieder frei.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Der Schutzschalter ist geschlossen: Versuche sind wieder frei.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>Die Leitung ist seit %1 stumm; sie wird geprüft.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 ist seit %2 stumm; die letzten Preise sind alt. Er wird neu angefordert.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 sendet wieder.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>Die Leitung spricht wieder.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>Eine Meldung war nicht lesbar, und %1 hätte sie vielleicht gebraucht. Er wird wieder abgeglichen.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 ist aus dem Takt: %2 erwartet, %3 bekommen. Er wird wieder abgeglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1 fehlt %n Nachricht: %2 erwartet, %3 bekommen. Er wird wieder abgeglichen.</numerusform>
            <numerusform>%1 fehlen %n Nachrichten: %2 erwartet, %3 bekommen. Er wird wieder abgeglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 ist nach %2 wieder abgeglichen.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>Die Börse hat %1 bestätigt.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>Die Börse hat %1 abgelehnt. Prüfen Sie Symbol und Kanal.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>Die Börse hat %1 abgelehnt: %2. Prüfen Sie Symbol und Kanal.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Eine neue Verbindung hat ohne Lücke übernommen (Überlappung %1, %n Doppel verworfen).</numerusform>
            <numerusform>Eine neue Verbindung hat ohne Lücke übernommen (Überlappung %1, %n Doppel verworfen).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, vorher %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>Die Uhr der Börse weicht von der dieses Rechners um %1 ab.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>Das Programm hat einen Wert abgelehnt: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>Die Konfiguration hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Das Netz hat versagt: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>Der Server hat etwas gesendet, das nicht stimmen kann: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>Diesem Rechner fehlt etwas: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>Das Programm wurde ordentlich beendet.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>Das Programm endete, bevor alles geschlossen war; die letzten Sekunden fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Übung: Sie haben den Fehler „%1“ ausgelöst.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Übung: Der Fehler „%1“ ist vorbei.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Verlässlich</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Schalter offen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Wechselt</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Eigener Anschluss</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Unbewährt</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probeversuch</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Eigener Anschluss gestört</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
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
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Erste Daten</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Leitung ausgefallen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Zählt beim Schutzschalter</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>Bester Geld- und Briefkurs</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Kerzen, 1 s</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Kerzen, 1 min</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Kerzen, 5 min</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Kerzen, 15 min</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Kerzen, 1 h</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Kerzen, 4 h</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Kerzen, 1 T</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Orderbuch-Momentaufnahmen</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidationen</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>Der Server hat mit HTTP %1 geantwortet, statt den Feed zu öffnen.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>Der Server hat die Verbindung geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>Angefragt; die Börse hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Angenommen; die ersten vollständigen Daten sind noch nicht da.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Vollständig und aktuell.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>Es kam länger nichts, als die Pausen dieses Streams sonst dauern.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Zwischendurch fehlen Nachrichten; er wird wieder abgeglichen.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>Die Leitung ist ausgefallen: Es kann nichts kommen.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>Die Börse hat ihn abgelehnt.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>Im Ruhezustand oder von Ihnen angehalten: zählt nicht als blind.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>Nicht verlässlich, letzte 5 min: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Abbrüche und Fehlschläge, letzte Stunde: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Umlaufzeit p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Schwankung, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Stumme oder verspätete Streams: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Lücken, Fehlerhaftes, letzte Stunde: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neuversuch</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>Sitzungsschlüssel abgelaufen</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>Der Schlüssel der privaten Sitzung lief ab, bevor er erneuert war.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>Signatur abgelehnt</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>Die Börse hat die Signatur abgelehnt: Das Geheimnis gehört nicht zum Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Geben Sie das Geheimnis des Kontos noch einmal ein.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>Von der Adresse dieses Rechners nimmt die Börse diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Tragen Sie bei der Börse die öffentliche Adresse dieses Rechners in die Liste des Schlüssels ein.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>Der Schlüssel darf das Konto nicht lesen.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Erlauben Sie dem Schlüssel bei der Börse das Lesen; Handeln und Abheben werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>Der Schlüssel wurde bei der Börse gelöscht oder geändert.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Legen Sie bei der Börse einen neuen Schlüssel an und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>Uhr abgelehnt</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>Die Börse hat das Signierte abgelehnt, weil ihre Zeit von der dieses Rechners abweicht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <translation>Beobachtet seit %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Über Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Hält WebSocket-Feeds zu Krypto-Börsen am Leben und zeigt, ob man ihnen trauen kann.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Läuft mit Qt %1, gebaut mit Qt %2. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Dieses Programm und womit es gebunden ist</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>der ganze Text steht unten</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Lizenz des gewählten Teils</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 steht unter %2. Der Text: %3
Mehr darüber: %4</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>siehe den Text unten</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>wird mit diesem Programm geliefert</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>Ereignisse und Dateien nennen das Konto bei seinem Namen, deshalb bleibt er</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ein Konto dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Geben Sie Schlüssel und Geheimnis so ein, wie die Börse sie zeigt.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Geben Sie Schlüssel, Geheimnis und Passphrase so ein, wie die Börse sie zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n Zeile: ein privater Schlüssel</numerusform>
            <numerusform>%n Zeilen: ein privater Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Ein Ort zum Aufbewahren wird gesucht …</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Aufbewahrt in: %1; nie wieder gezeigt. Ein Schlüssel, der nur lesen kann, genügt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Speichert ohne bestandenen Test</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>Der Test meldet sich einmal an und liest das Konto; gehandelt oder geändert wird nichts.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Verbindet, meldet sich an und liest das Konto.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Ein Name hat bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Es gibt noch keinen Ort, an dem das Geheimnis bleiben kann</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Abschalten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen …</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>Das Konto %1 und sein Geheimnis von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>Bei der Börse lebt sein Schlüssel weiter: Löschen Sie ihn dort, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>Mit einem Schlüssel, der lesen kann, kommen Ihre Aufträge, Ausführungen, Guthaben und Positionen an, sobald sie sich ändern, und jede Lücke darin wird gemeldet. Das Geheimnis liegt im Schlüsselbund dieses Rechners oder in einer verschlüsselten Datei, nie in der Konfiguration. Auf einem Rechner ohne Fenster: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Das gewählte Konto jetzt verbinden</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Ohne Erneuerung stirbt der Schlüssel der Sitzung in %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausgef.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
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
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>die Konfiguration hat Fehler, die letzte gültige gilt weiter</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>G&amp;eheimnis</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>&amp;Was gesendet wird</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>&amp;Meldet</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>Auf&amp;geben nach</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Adressen dieses Rechners und &amp;innerer Netze sind erlaubt, auch http://</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>Der Kanal ist ein&amp;geschaltet</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>Kanal hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Regeln und wartende Nachrichten richten sich nach dem Namen, darum bleibt er</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Ein Kanal anderer Art ist ein anderer Kanal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>So schreiben: 30 s oder 500 ms</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Das Token des Bots eingeben.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Die Adresse des Webhooks eingeben.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Es kommt in eine Datei, die nur Sie lesen können, und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>Das tut er</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>wird noch einmal versucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>funktioniert, %n Nachricht zugestellt</numerusform>
            <numerusform>funktioniert, %n Nachrichten zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Wo Alarme gemeldet werden</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Mit T&amp;on auf diesem Rechner, wo es kritisch ist</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>Kanal hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Auss&amp;chalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>&amp;Testalarm senden</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Es gibt wieder einen Ton.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Es gibt keinen Ton mehr.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Eins&amp;chalten</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Dieser Rechner ist kein Kanal: Er lässt sich ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Sendet eine Nachricht, die sagt, dass sie ein Test ist, jetzt und über den Kanal selbst, was auch immer Regeln und Ruhezeiten sagen.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>„%1“ wurde hinzugefügt. Jetzt einen Testalarm senden.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>Benachrichtigungen wurden eingeschaltet.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>Benachrichtigungen wurden ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>„%1“ wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>„%1“ wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Ein Test ist auf dem Weg zu %1 …</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: Die Nachricht wurde zugestellt.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: nicht zugestellt. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Andauernde Alarme</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Kanäle für Alarme</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>Eine &amp;Stunde ruhen lassen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: wird gesendet …</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: Die Nachricht ist angekommen.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: nicht angekommen. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>scheint vorbei</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>ruht bis %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Was jetzt nicht stimmt</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Wohin es gemeldet wird</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>&amp;Regeln ändern …</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>&amp;Kanäle ändern …</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Noch kein Kanal. Mit einem melden sich Alarme über Telegram, Slack oder andere.</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <source>Waits before each attempt</source>
        <translation>Wartezeit vor jedem Versuch</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Versuch %1 nach %2</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Versuch %1 nach %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Eine verlorene Leitung bleibt getrennt, bis jemand sie verbindet.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n Versuch dauert %1.</numerusform>
            <numerusform>%n Versuche dauern %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n Versuch dauert %1 bis %2.</numerusform>
            <numerusform>%n Versuche dauern %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Alle Feeds sind angehalten</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>Starten Sie einen, wenn Sie ihn brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n Feed verbindet sich</numerusform>
            <numerusform>%n Feeds verbinden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Nichts gilt als verlässlich, bevor es sich bewährt hat.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Alles ist verlässlich</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Jeder Stream ist vollständig und aktuell.</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Noch kein Feed</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Marktdaten werden beobachtet, sobald die Konfiguration einen Feed nennt.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>Das Drucken ist misslungen: Der Drucker antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>Speicher des Programms, bis zu dessen Ende</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>Der Geheimnisspeicher ist noch nicht offen.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>es ist noch nichts verbunden</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Die Konfiguration konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>Das Konto ist weg, sein Geheimnis aber nicht: %1</translation>
    </message>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>Die Konfiguration hat sich geändert: Geheimnisse liegen jetzt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>Tresor %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>noch ist nichts verbunden</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Die Konfiguration ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Es gibt noch keine Konfiguration, die kopiert werden könnte.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>Die Konfiguration hat Fehler und wurde darum nicht kopiert: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Die Kopie ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Das ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>die Börsen sind simuliert</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>Die Konfiguration wurde seit dem Import geändert und bleibt darum, wie sie ist.</translation>
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
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>die Regeln wurden inzwischen geändert; bitte schließen und noch einmal ansehen</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Die Konfiguration ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The configuration: %1</source>
        <translation>Die Konfiguration: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>Die Demo kann nicht laufen: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Hier öffnet sie nichts von selbst; bearbeiten Sie %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>Die Regel „%1“ geht nur an „%2“. Dort bitte zuerst einen anderen Kanal wählen.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Die Konfiguration ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>sie wurde inzwischen geändert; bitte schließen und noch einmal ansehen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 lässt sich nicht entfernen</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>No feed yet</source>
        <translation>Noch kein Feed</translation>
    </message>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>Feed &amp;eintragen …</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Öffnet die Konfigurationsdatei; sie gilt, sobald sie gespeichert ist</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n Fehler in der Konfiguration</numerusform>
            <numerusform>%n Fehler in der Konfiguration</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Kein Feed läuft, bevor die Datei stimmt. Sie wird übernommen, sobald sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>&amp;Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden hält Marktdaten-Feeds am Leben und sagt Sekunde für Sekunde, ob auf sie Verlass ist. Der nächste Schritt: den Feed einer Börse hinzufügen oder sich in der Demo umsehen. Sie simuliert Börsen auf diesem Rechner und kontaktiert keinen echten Host.</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Börse, Konto</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Das Programm selbst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Gezeigt wird nur, was in der ausgewählten Zeit geschah; ein Klick zeigt alles</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Ausgewählte Zeit</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Wieder alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt dazu</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Exchange or account</source>
        <translation>Börse oder Konto</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Alle Börsen und Konten</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Vertrauen, Abos, Kontoänderungen</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>Die Ereignisse aus der Zeit vor diesem Start lassen sich gerade nicht lesen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Die Ereignisse aus der Zeit vor diesem Start werden gelesen …</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>Aus der Zeit vor diesem Start sind die neuesten %1 von mehr als %2 Ereignissen zu sehen.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>Aus der Zeit vor diesem Start sind die neuesten %1 von %2 Ereignissen zu sehen.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Eine kürzere Zeit auswählen, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>Die Suche gilt diesen; für andere eine kürzere Zeit auswählen.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>Ereignisse sind seit %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Was von dieser Zeit aufbewahrt ist, wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>Von dieser Zeit ist nichts bekannt: kein Ereignis ist aufbewahrt</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>S&amp;ymbole</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Verbinden, sooft Feedwarden &amp;läuft</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>Feed &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Börse wählen</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Ein Feed bleibt bei seiner Börse; eine andere Börse ist ein anderer Feed</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>Ereignisse und Dateien nennen den Feed bei seinem Namen, darum bleibt er</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>&amp;Regeln ausblenden</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>&amp;Regeln: wann neu versuchen, wann aufgeben, wann sich sorgen …</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Eine Börse wählen.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Mindestens ein Symbol wählen.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Mindestens einen Kanal wählen.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Ein Name hat bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Es gibt schon einen Feed dieses Namens.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Den Namen gibt es schon</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern, Bindestriche</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>Änderungen gelten, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>Er wird verbunden, sobald er gespeichert ist.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Er steht dann in der Konfiguration und wird nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>die der Börse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>R&amp;EST-Adresse</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Für ein Testnetz der Börse oder für feedwarden-sim.</translation>
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
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Umlaufzeit der letzten Minute: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Feed-Latenz der letzten Minute: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Eine Schätzung: die Uhr der Börse ist noch nicht mit unserer verglichen, dies ist die rohe Differenz.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Eine Schätzung: die Uhr der Börse ist nur auf ± %1 bekannt.</translation>
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation>Umlaufzeit der letzten Minute, siehe die Spalte davor</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 bis 100; wo die Punkte blieben, steht neben den Diagrammen</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>Von Ping bis Pong auf unserer Uhr, Mitte der letzten Minute</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Umlaufzeit der letzten 60 Sekunden</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>Vom Ereignis an der Börse bis zu uns, um den Uhrenversatz berichtigt</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Nachrichten je Sekunde über die letzten 5 Sekunden</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Alter der letzten Datennachricht; Herzschläge zählen nicht</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Wiederkehr nach Ausfällen seit dem Start</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Ob Versuche nach vielen Fehlschlägen ruhen, und wie lange</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Zeit bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Zeit heute, in der etwas Gewünschtes nicht verlässlich war</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Umlaufzeit der letzten Minute</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachr.</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>Heute blind</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Feed-Latenz der letzten Minute, siehe die Spalte davor</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%n Punkt mehr als vor %1</numerusform>
            <numerusform>%n Punkte mehr als vor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%n Punkt weniger als vor %1</numerusform>
            <numerusform>%n Punkte weniger als vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Feed-Latenz der letzten Minute</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Feed-Latenz der letzten 60 Sekunden</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n Fehler in der Datei</numerusform>
            <numerusform>%n Fehler in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Das würde sich ändern</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>Erst wenn sie behoben sind, lässt sie sich übernehmen. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>Die jetzige Konfiguration bleibt daneben erhalten, als Datei mit der Endung „.bak“.</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>Die Datei sagt, was schon in der Konfiguration steht.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Was geschah, der Reihe nach</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>Was verpasst wurde, je Stream</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>Es ist nichts bekannt, was fehlt</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Was verpasst wurde</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Notizen zu diesem Vorfall</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Eigene Notizen: Ticketnummern, was getan wurde, was die Börse geantwortet hat</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Ob die Notizen gespeichert sind</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>&amp;Voriger Vorfall</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>Der davor, von derselben Börse</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>Nä&amp;chster Vorfall</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>Der danach, von derselben Börse</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>In der &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Eine Datei mit Bild, Ablauf und Zahlen für den Support der Börse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>Mit N&amp;otizen</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Ob Kopien und Exporte die Notizen enthalten</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>Was aus Kopie oder Datei geworden ist</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>Es gibt keinen früheren.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>Es gibt keinen späteren.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>Von diesem Vorfall ist nichts mehr bekannt</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>Er ist älter als das, was aufbewahrt wird, oder wurde nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Vorfall – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Bleibt, bis das Programm endet: Es wird kein Verlauf geschrieben.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Dieses Programm wurde ohne libarchive gebaut, womit die Datei gemacht wird. „Als Text kopieren“ geht trotzdem.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Vorfall exportieren</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>Der Vorfall im Verlauf</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Ortszeit (%2); Beginn in UTC: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Warten, geplant</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Warten, wirklich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>Was gesagt wurde, während die Leitung ausgefallen war, lässt sich nicht zählen: Die Nummern einer Börse beginnen mit jeder Sitzung neu, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Verpasste Nachrichten</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>Wieder verlässlich</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>Sp&amp;rache des Systems</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Diese Übersetzung hat noch niemand geprüft, der die Sprache spricht. Korrekturen sind willkommen.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
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
        <source>p50–p95</source>
        <translation>p50–p95</translation>
    </message>
    <message>
        <source>p95–p99</source>
        <translation>p95–p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
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
        <translation>alles eines Schritts</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one latency to another: &quot;12 ms–14 ms&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyView</name>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Alle, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Alle, p95</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
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
        <translation>Jetzt &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>&amp;Schalter zurücksetzen</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>A&amp;lle anhalten</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Suche oder Befehl</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>&amp;Jetzt verfolgen</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Zur &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Übung</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Konfiguration &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Start&amp;en</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: jetzt verbinden</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: neu verbinden</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: starten</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: anhalten</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: Schalter zurücksetzen</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>Im &amp;Protokoll suchen</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n Fehler in der Konfiguration; was vorher lief, läuft weiter</numerusform>
            <numerusform>%n Fehler in der Konfiguration; was vorher lief, läuft weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Konto %1: %2</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Zum Konto %1</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alarme …</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>&amp;Feed hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>Konfiguration e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>Konfiguration &amp;importieren …</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Noch kein Feed. „Feed hinzufügen …“ im Menü fügt einen hinzu.</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>Die Konfiguration wurde nach %1 kopiert</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Konfigurationen (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Letzten Vorfall von %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>Ü&amp;ber Feedwarden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>Nach Börse &amp;gruppieren</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>Alarm&amp;regeln …</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Eine andere Konfiguration wurde übernommen.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Rückgängig bringt die vorige zurück, wie sie war.</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>S&amp;eitenleiste links</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Seitenleiste in eigene&amp;m Fenster</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>Se&amp;iten in eigenem Fenster</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordn&amp;ung zurücksetzen</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Seiten – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Gewählte Börse – Feedwarden</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>Alarm&amp;kanäle …</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>Ruhe&amp;zeiten …</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>Gep&amp;lante Zeiten …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Neu in Feedwarden %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>geplant %1, gewartet %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Ausfälle jeder Börse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Keine Ausfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n Ausfall, %1 insgesamt</numerusform>
            <numerusform>%n Ausfälle, %1 insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: ausgefallen seit %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: war %2 ausgefallen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>noch kein Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n Versuch; der Schutzschalter hat geöffnet</numerusform>
            <numerusform>%n Versuche; der Schutzschalter hat geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, Leitung %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, dauert an</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Letzte Wartezeit</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Geplante Zeit bearbeiten</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Geplante Zeit hinzufügen</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Worum es geht</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Wofür, wenn Sie mögen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>Zeit hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Tag und Uhrzeit so schreiben: 2026-11-25 06:00</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>Sie muss enden, nachdem sie begonnen hat</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>In der Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>Das heißt: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Geplante Zeiten</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>Nichts ist geplant. In geplanten Zeiten dürfen Feeds ohne Alarm ausfallen.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>Geplante Zeit hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>Noch einmal in einer &amp;Woche …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Fügt dasselbe sieben Tage später hinzu. Die Konfiguration kennt nur einzelne Zeiten.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Eine Zeit planen, in der an einer Börse oder am eigenen Netz gearbeitet und niemand gerufen wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>Die geplante Zeit wurde gespeichert.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>Die geplante Zeit wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>Die geplante Zeit wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>entkoppelt</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>&amp;Wachstum der Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Streuung</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Streuung ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>S&amp;chalter öffnet nach</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Schalter pausiert</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>&amp;Ping alle</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Wartezeit vor jedem Versuch</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>wie üblich: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Bitte wie 30 s oder 500 ms schreiben</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Bitte eine Zahl schreiben</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Start und Infobereich</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>Bei der &amp;Anmeldung starten, minimiert</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>&amp;Minimiert starten, im Infobereich, wo es ihn gibt</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>S&amp;ymbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich: Schließen beendet das Programm.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>T&amp;on, wenn ein Feed ausfällt</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>Alle Töne st&amp;umm, auch die von Alarmen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Verbindungsqualität im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Verbindungsqualität</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, tiefster %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>Alarme werden überhaupt &amp;gemeldet</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Ruhezeiten, jeden Tag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>&amp;Kritisches kommt trotzdem durch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>Die Ruhezeiten wurden gespeichert.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Uhrzeiten so schreiben: 22:00</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>Die beiden Uhrzeiten müssen verschieden sein: Den ganzen Tag ist keine Ruhezeit</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>In der Zeit dieses Rechners; auch über Mitternacht</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>So wird es, sobald es gespeichert ist</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>So ist es</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Nachrichten je Sekunde im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten je Sekunde</translation>
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
        <translation>Ausfälle, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>Kein Ausfall in dieser Zeit</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>Den ganzen &amp;Ablauf zeigen …</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>In der &amp;Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Hebt die gewählte Zeit auf</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>Kein Ausfall in der gewählten Zeit</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>In der gewählten Zeit %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Alle Sitzungen enden einmal mit einem Reset. Der Feed fällt aus und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Annehmen und fallen lassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>Handschlag verschleppen</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>Die Gegenseite ist wortlos verschwunden. Nur unbeantwortete Pings verraten es; binnen 10 s wird die Leitung aufgegeben.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Einbahnstraße</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>Pings werden beantwortet, aber es kommen keine Daten: verbunden und doch nicht verlässlich.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Ein Symbol stumm schalten</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Ein Symbol verstummt, während die anderen weiterlaufen.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Verlangsamen</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Alles kommt spät und ungleichmäßig: Die Latenz steigt, die Qualität sinkt.</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Nachricht verlieren</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Eine Nachricht fehlt: eine Lücke, gefunden an ihrer Nummer.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Eine Nachricht kommt zweimal; die zweite wird verworfen und gezählt.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Eine Nachricht kommt nach der nächsten.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Verfälschen</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Eine Nachricht ist nicht lesbar; sie wird gezählt und schadet sonst nichts.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Ein Orderbuch passt nicht zu seiner Prüfsumme und wird wieder abgeglichen.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Fluten</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>5.000 Nachrichten mehr je Sekunde.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Ping-Flut</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Tausend Pings je Sekunde.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Abonnements ablehnen</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>Abonnements nicht beantworten</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Neustart ankündigen</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Uhr verstellen</translation>
    </message>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>Die Leitung endet</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>Die Börse verabschiedet sich einmal (1001). Der Feed fällt aus und kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>Die Börse kündigt an, in 5 s zu schließen: Eine neue Verbindung wird gemacht, und nichts zählt als Fehler.</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>Von uns kommt dort nichts mehr an. Es dauert bis zu 15 s, bis das sicher ist.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Kein Einlass</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>Die Sitzungen enden, und niemand antwortet am Port. Versuche werden abgewiesen, die Pausen dazwischen wachsen.</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>Die Sitzungen enden; neue Verbindungen werden angenommen und nie beantwortet. Jeder Versuch endet mit seiner Frist.</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>Die Sitzungen enden, und die Börse ist in Wartung: Versuche erhalten einen HTTP-Fehler.</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>Die Sitzungen enden; neue gelingen und enden sofort. Die Pausen wachsen, und der Schalter kann öffnen.</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>Die Sitzungen enden; die nächsten sind offen, aber ihre Abonnements werden abgelehnt.</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>Die Sitzungen enden; die nächsten erhalten Daten, aber ihre Abonnements werden nie bestätigt.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Daten bleiben aus</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Daten sind falsch</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Langsam oder zu viel</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>Die Uhr der Börse geht 5 s vor: Die Feed-Latenz ist negativ, bis die Abweichung neu gemessen ist.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Hier benehmen sich nur simulierte Börsen daneben; mit keinem echten Host wird gesprochen.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>wie für den Fehler üblich</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>bis Sie ihn beenden</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Fehler, die im Gange sind</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>Alle dieser Börse b&amp;eenden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Nichts: Alle simulierten Börsen benehmen sich</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Zeigen Sie auf einen Fehler, um zu sehen, was er bewirkt.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 hat nichts, was so ausfallen könnte.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Für %2.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Verfügbarkeit, blinde Zeiten, Ausfälle mit ihren Ursachen, Latenz und Wertung einer Zeit, zum Aufheben oder Weitergeben. Tage beginnen um Mitternacht UTC.</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>Der letzte ganze Tag</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>Die letzte ganze Woche</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>Der letzte ganze Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>Die gewählte Zeit, %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>Meldung, &amp;wenn</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>&amp;Dauer länger als</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>Wie s&amp;chwer es wiegt</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>Die Regel ist &amp;eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Nur die angekreuzten</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Für wen die Regel gilt</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>Gemeldet ü&amp;ber</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Kanäle, über die gemeldet wird</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Eine Regel bleibt bei dem, was sie beobachtet; etwas anderes ist eine andere Regel</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (gibt es nicht)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (abgeschaltet)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Es gibt noch keinen Kanal</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Ankreuzen, für wen die Regel gilt: mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>Mindestens einen Kanal ankreuzen.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Geschrieben wie 30 s oder 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl eintragen</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Für alle anderen bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Sie tritt an die Stelle der eigenen Regel für alle.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Sie tritt an die Stelle der eingebauten Regel.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Das sagt die Regel</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regeln für Alarme</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>Regel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>A&amp;bschalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>„%1“ wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>„%1“ wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>Was eingebaut ist, lässt sich nicht entfernen, aber abschalten.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Ei&amp;nschalten</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>Es gibt keinen Kanal, der sich ausprobieren ließe.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Sendet eine Nachricht, die sich als Test ausweist, an %1.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Eine spätere Regel tritt an ihre Stelle, darum bewirkt sie nichts.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Ein Test ist unterwegs an %1 …</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: Die Nachricht ist angekommen.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: nicht angekommen. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Gemeldet wenn</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet über</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Gemessen vom Auftrag an die simulierte Börse, bis dieses Fenster es gezeichnet hatte; der Bildschirm braucht danach noch ein, zwei Bilder.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>später</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>wartet, höchstens noch %1</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>stimmt bisher</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>eingehalten: nächster Versuch nach %1</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>gesehen nach %1 (Grenze %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>zu spät, nach %1 (Grenze %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>nicht gesehen binnen %1</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>nicht gesehen binnen %1: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>stimmt nicht mehr nach %1: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: beginnt, sobald alle Börsen verlässlich und stabil sind</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: wartet, bis %n Börse verlässlich und stabil ist, was 30 s dauert</numerusform>
            <numerusform>%1: wartet, bis %n Börsen verlässlich und stabil sind, was 30 s dauert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: wartet, bis diese verlässlich und stabil sind: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: spielt seit %2</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: von Hand beendet</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: alles war zu sehen, wie es sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %n von %2 nicht, wie es sein soll</numerusform>
            <numerusform>%1: %n von %2 nicht, wie es sein soll</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Übung. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Begonnen %1</translation>
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
        <translation>Drehbücher</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Das Drehbuch beenden</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Weglegen</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Das Ergebnis weglegen</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was gespielt wird</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Spielen: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Ein Drehbuch spielt von selbst, sagt, was zu sehen sein soll, und misst, wie lange es gedauert hat. Mit der Maus darauf zeigen, um zu sehen, was es tut.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, max. %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>im Mittel %1, tiefster Wert %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, im Mittel %2 je Sekunde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Latenzen von</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>Die ausgewählte Zeit in Zahlen</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>ihre Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>Latenzen sind die von allem, was gemessen wurde, in Schritten von %1 aufbewahrt, auf 3 % genau.
Von Nachrichten und Bewertung eines Schritts am Rand der Zeit zählt sein Anteil.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Aufbau der letzten Verbindungen</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>Erster Start um %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Versuch %1 um %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>geplant %1, gewartet %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>insgesamt: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Aufbau, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Noch kein Verbindungsversuch</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Wählen Sie eine Börse, um zu sehen, wie ihre Verbindungen aufgebaut wurden</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>Der neueste Versuch: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>Die gewählte Börse</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Wo die Punkte blieben</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Keine Börse gewählt</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Wählen Sie eine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>Qualität jetzt, von 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>keine Wertung, solange es nichts zu bewerten gibt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Leitung %1 war voraus um</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Verlässliche Streams</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrenversatz</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Verworfene Doppel</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Prüfsummenfehler</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Fehlschläge insgesamt</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Ausfall, im Mittel</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Ausfall, längster</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>Blind seit dem Start</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Letzte Minute</translation>
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
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Letzter Ausfall: %1, für %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Letzter Ausfall: %1, für %2, %3.</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Der ganze Ablauf …</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Erzählt diesen Ausfall oder den letzten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>Was die Grenzen der Börse noch zulassen</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Grenzen der Börse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Versuche übrig</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Zurückgehalten bis</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Schalter offen bis</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>von Hand offen gehalten</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>keine Grenze veröffentlicht</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Wartende Versuche</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Nachrichten übrig, Leitung %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Nachrichten übrig</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the event log</source>
        <translation>Ereignisprotokoll zeigen</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Eigener Anschluss in Ordnung</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Eigener Anschluss gestört</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 Nachrichten/s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>Uhr von %1: %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>Uhr von %1 ungeprüft</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 hat diese Adresse noch %2 gesperrt</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>Verbleibende Versuche für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the alerts that last</source>
        <translation>Die andauernden Alarme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Die Ausfälle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n Vorfall heute</numerusform>
            <numerusform>%n Vorfälle heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Streams der gewählten Börse</translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamTableModel</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppel</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>ruhig, noch kein Ereignis</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <extracomment>A spread in basis points, hundredths of a percent.</extracomment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Between %1 and %2, in hundredths of a percent of the middle (basis points)</source>
        <translation>Zwischen %1 und %2, in Hundertstel Prozent der Mitte (Basispunkte)</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – zurzeit nicht gehandelt</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Symbole suchen oder eintippen</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Suchen oder Symbole eintippen und Enter drücken</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>„%1“ kann kein Symbol von %2 sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>„%1“ kann kein Symbol von %2 sein; sie werden wie %3 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Noch keines gewählt</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Symbole so tippen, wie die Börse sie schreibt, und Enter drücken.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Symbole so tippen, wie die Börse sie schreibt, etwa %1, und Enter drücken.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>%1 wird nach den Symbolen gefragt …</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>Kein Symbol von %1 hat diese Buchstaben. Enter nimmt sie so, wie sie dastehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n Treffer. Enter nimmt ihn.</numerusform>
            <numerusform>%n Treffer. Enter nimmt den ersten, die Pfeiltasten führen zu den anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n Symbol von %1</numerusform>
            <numerusform>%n Symbole von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Wo und wann Alarme gemeldet werden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Geplante Zeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>Keine Daten in dieser Zeit</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Noch keine Börse zu zeigen</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Noch keine Daten – der erste Punkt kommt nach einer Sekunde</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, %2 bis %3. Am Ende: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Noch keine Börse zu zeigen</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Noch keine Daten – der erste Punkt kommt nach einer Sekunde</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>gewählt: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>Zustand jeder Börse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>Zustand jeder Börse</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>seit %1, %2 lang</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n Versuch, neu zu verbinden</numerusform>
            <numerusform>%n Versuche, neu zu verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>Zustand jeder Börse – Aufgezeichnetes wird gelesen …</translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Dem Jetzt folgen; wer die Zeitachse bewegt, verlässt es</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· heute blind</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>Töne st&amp;umm</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden läuft weiter</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>Das Fenster ist jetzt im Infobereich: Ein Klick auf das Symbol holt es zurück, sein Menü beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Entspe&amp;rren …</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Geheimnisse sollen in einer verschlüsselten Datei liegen, dem Tresor. Er braucht zuerst eine Passphrase.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 „Entsperren…“ fragt danach.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Passphrase eines neuen Tresors</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>Die Schlüssel Ihrer Konten sollen in einer verschlüsselten Datei liegen, dem Tresor, den allein diese Passphrase öffnet.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>Die Kontoschlüssel liegen in einer verschlüsselten Datei, dem Tresor. Seine Passphrase bleibt im Arbeitsspeicher, bis Feedwarden endet.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Eine vergessene Passphrase lässt sich nicht wiederherstellen: Dann müssen die Schlüssel aller Konten neu eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Fest&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>Die beiden Eingaben waren verschieden. Geben Sie beide neu ein.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet …</translation>
    </message>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>Passphrase fest&amp;legen …</translation>
    </message>
</context>
</TS>
