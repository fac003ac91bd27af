<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Secret manquant</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Pas de stockage</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Secrets verrouillés</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Secret inutilisable</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>soldes</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Trading démo</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Europe (EEE)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Europe (EEE), démo</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>États-Unis, démo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>le nom de la clé</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>la clé privée, toutes ses lignes</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>la clé privée</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>la clé secrète, ou une clé privée à vous</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>peut trader, retirer</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>peut retirer</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>peut trader</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>peut lire</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>La plateforme ne dit pas ce que la clé permet.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>La clé ne permet que la lecture&#xa0;; il n’en faut pas plus.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>La clé permet la lecture&#xa0;; la plateforme ne dit pas ce qu’elle permet d’autre.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Elle expire le %1.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>Le compte est désactivé&#xa0;: rien n’en est reçu.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>Activez-le quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>Refusé deux fois, il n’est donc plus essayé.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>Modifier le compte ou choisir «&#xa0;Connecter maintenant&#xa0;» relance les essais.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>Le secret est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Modifiez le compte et saisissez à nouveau la clé et le secret.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>La question est reposée toutes les cinq minutes, et aussitôt avec «&#xa0;Connecter maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>à nouveau dans %1, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Refusé une fois, ce qui n’est pas encore tenu pour acquis.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>le stockage des secrets est interrogé</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>Le compte démarre dès que son secret est lu.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Session ouverte, et chaque changement du compte arrive.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clé acceptée</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>La plateforme a accepté la clé et montré le compte.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>La clé n’a pas pu être essayée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>On ne sait rien de la clé.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Ordre %1, %2 %3&#xa0;: %4&#xa0;; exécuté&#xa0;: %5 sur %6.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Exécuté&#xa0;: %1 %2 %3 à %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 a varié de %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1&#xa0;: %2 disponible, %3 bloqué.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Position sur %1&#xa0;: %2, entrée à %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>Le réglage %1 vaut maintenant %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>Le réglage %1 de %2 vaut maintenant %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>partiellement exécuté</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>Le compte a été lu dans son état actuel.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>Le compte a été lu dans son état actuel, après %1 sans recevoir ses changements.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>La clé de session a été renouvelée et vit encore %1.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>La clé de session n’a pas pu être renouvelée&#xa0;; elle vit encore %1.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Un nouvel essai a lieu dans %2 avant de le tenir pour acquis.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 Le compte n’est plus essayé. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>La plateforme accepte à nouveau le compte.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Cette clé peut trader. La lecture suffit ici&#xa0;: une clé en lecture seule est plus sûre.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Cette clé peut retirer des fonds. La lecture suffit ici&#xa0;: créez une clé en lecture seule.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Cette clé vaut depuis toute adresse, et certaines plateformes laissent expirer de telles clés après un temps&#xa0;: indiquez votre adresse à la plateforme.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Cette clé expire bientôt&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>Démo&#xa0;: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>Aucune plateforme n’est joignable&#xa0;: votre liaison locale est coupée</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>La session du compte %1 est en panne</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1&#xa0;: disjoncteur ouvert</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1&#xa0;: %2 streams sur %3 sont muets</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1&#xa0;: des messages manquent</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1&#xa0;: la qualité est tombée à %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1&#xa0;: les messages arrivent avec %2 de retard</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1&#xa0;: ce qui arrive n’est pas compris</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>Le compte %1 est refusé et n’est plus essayé</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 a banni cette adresse</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1&#xa0;: tentatives de connexion restantes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1&#xa0;: le budget d’erreur est consommé %2 fois trop vite</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>L’historique n’est pas écrit</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Les alertes ne passent pas par %1</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n flux est en panne&#xa0;: %1</numerusform>
            <numerusform>%n flux sont en panne&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Disjoncteur ouvert sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Disjoncteur ouvert sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Streams muets sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Streams muets sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Des messages manquent sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Des messages manquent sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Qualité faible sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Qualité faible sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Messages en retard sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Messages en retard sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>Ce qui arrive n’est pas compris sur %n flux&#xa0;: %1</numerusform>
            <numerusform>Ce qui arrive n’est pas compris sur %n flux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n compte est refusé&#xa0;: %1</numerusform>
            <numerusform>%n comptes sont refusés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n hôte a banni cette adresse&#xa0;: %1</numerusform>
            <numerusform>%n hôtes ont banni cette adresse&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Il reste peu de tentatives de connexion sur %n hôte&#xa0;: %1</numerusform>
            <numerusform>Il reste peu de tentatives de connexion sur %n hôtes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>Le budget d’erreur de %n flux est consommé trop vite&#xa0;: %1</numerusform>
            <numerusform>Le budget d’erreur de %n flux est consommé trop vite&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Les alertes ne passent pas sur %n canal&#xa0;: %1</numerusform>
            <numerusform>Les alertes ne passent pas sur %n canaux&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%1 lignes sur %2.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Tous les flux sont en panne en même temps. Vérifiez le câble, le routeur et le fournisseur d’accès&#xa0;; les lignes reviennent d’elles-mêmes dès que quelque chose est joignable.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Parmi eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Leurs cours sont anciens&#xa0;; ce qui s’est figé est redemandé automatiquement.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>Trous en dix minutes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>Le dernier dans %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Les carnets sont relus automatiquement&#xa0;; les transactions manquantes le restent.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>Sur 100&#xa0;; signalé en dessous de %1. La page du flux montre où sont passés les points.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Un message sur vingt arrive encore plus tard&#xa0;; signalé au-delà de %1. Vérifiez la charge de cet ordinateur et sa liaison.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>%1 fois en dix minutes.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>La plateforme a peut-être changé son interface, ou c’est une erreur de Feedwarden&#xa0;: cherchez une mise à jour, ou signalez-le.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Vérifiez la clé, la liste d’adresses et les droits sur la plateforme, puis modifiez ou activez le compte.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>Rien n’y est envoyé avant. Les autres programmes à cette adresse comptent aussi.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Davantage mènerait à un bannissement. Cherchez pourquoi des lignes se terminent si souvent.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>À ce rythme, la part mensuelle de temps aveugle est épuisée avant terme&#xa0;; signalé à partir de %1.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>Ce qui se passe entre-temps attend en mémoire, dans certaines limites.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>Ce qui doit y être signalé attend et est retenté automatiquement.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>N’est plus surveillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>Les plateformes sont à nouveau joignables</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>La session du compte %1 est à nouveau connectée</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 est à nouveau connecté</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>Le compte %1 est à nouveau accepté</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>Le bannissement par %1 est terminé</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>L’historique est à nouveau écrit</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Les alertes passent à nouveau par %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n flux est à nouveau connecté&#xa0;: %1</numerusform>
            <numerusform>%n flux sont à nouveau connectés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden&#xa0;: un test</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Quelqu’un a demandé si les alertes arrivent ici. Elles arrivent&#xa0;; aucun problème.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows n’a pas permis de modifier le démarrage automatique.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>Au moins la première attente, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>Au plus l’attente la plus longue, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>Au plus la pause la plus longue, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1, ou «&#xa0;auto&#xa0;»</translation>
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
        <translation>En panne depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>En panne depuis %1&#xa0;; %n tentative a échoué.</numerusform>
            <numerusform>En panne depuis %1&#xa0;; %n tentatives ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, dont %n calme</numerusform>
            <numerusform>%1, dont %n calmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Chaque stream est complet et récent.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n stream est calme&#xa0;: accepté, mais encore sans événement.</numerusform>
            <numerusform>%n streams sont calmes&#xa0;: acceptés, mais encore sans événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Fiable, connecté depuis %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>La session est jeune&#xa0;: elle compte comme stable une fois qu’elle a duré.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>jusqu’à son tour sur cet hôte</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>Les tentatives vers un même hôte sont espacées, afin de ne submerger aucune plateforme.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>Connexion dans %1.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>La connexion est ouverte&#xa0;; les streams ont été demandés à la plateforme.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%1 streams fiables sur %2</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Des données arrivent&#xa0;; certains streams ne sont pas encore complets.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>une tentative, disjoncteur semi-ouvert</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Le disjoncteur laisse passer un essai.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>La connexion s’établit&#xa0;: nom, TCP, TLS, Upgrade.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Muet depuis %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1&#xa0;: %2 est muet depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n stream muet sur %2, depuis %3 au plus</numerusform>
            <numerusform>%1&#xa0;: %n streams muets sur %2, depuis %3 au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1&#xa0;: %2 n’a encore rien envoyé</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 n’a rien envoyé depuis plus longtemps que ses pauses habituelles&#xa0;; ses derniers cours sont anciens.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Il est redemandé automatiquement.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1&#xa0;: %2 a un trou</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>Des messages intermédiaires de %1 manquent.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>Il est resynchronisé automatiquement.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 a refusé %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>La plateforme a refusé %1.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Vérifiez le symbole et le canal&#xa0;; les autres streams continuent.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>%n autre stream est dans le même état.</numerusform>
            <numerusform>%n autres streams sont dans le même état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>Bridé depuis %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>En panne depuis %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 est bridé depuis %2</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 est en panne depuis %2</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>tentative %1 dans %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Tentative %1 dans %2.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>aucune tentative prévue</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>Aucune tentative n’est prévue&#xa0;: connectez à la main.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>tentative %1 en cours</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>La tentative %1 est en cours.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Disjoncteur ouvert, en panne depuis %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1&#xa0;: disjoncteur ouvert, en panne depuis %2</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>essai dans %1</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>Le disjoncteur de %1 retient toutes les lignes vers cet hôte.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Il s’est ouvert après %n échec.</numerusform>
            <numerusform>Il s’est ouvert après %n échecs consécutifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Un essai est en cours&#xa0;; son issue ferme le disjoncteur ou le rouvre.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>Un essai dans %1.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>Il reste ouvert jusqu’à ce que vous le réarmiez.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>Bloqué depuis %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 est bloqué</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 est bloqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>La question est reposée dans %1.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Une seconde connexion prend le relais avant la fermeture de la première.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>La connexion est en train d’être fermée proprement.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>En veille depuis %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Liaison locale coupée depuis %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Votre liaison locale est coupée depuis %1</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>La plateforme n’est pas en cause.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Prochaine vérification dans %1.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>Rien n’est reçu, et ce temps ne compte pas comme aveugle.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Démarrez-le quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>pas encore démarré</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore démarré</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>Le flux n’a pas encore fait sa première tentative.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1 flux fiable sur %n</numerusform>
            <numerusform>%1 flux fiables sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>tentative %1 attend son tour</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>La tentative %1 attend son tour : les tentatives vers un même hôte sont espacées.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Rapport des flux</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Rapport des flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 à %2, UTC. Établi le %3 par Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>On ne sait rien de cette période&#xa0;: aucun programme ne surveillait alors de flux.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Budget consommé</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 a manqué l’objectif de %2&#xa0;%&#xa0;: temps aveugle %3, autorisé %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>Aucune panne pendant cette période.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>Les %1 plus longues pannes sur %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>Surveillé pendant %1. Temps moyen entre pannes %2, temps moyen de rétablissement %3, %4 tentatives de connexion. %5 messages, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Latence du flux</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Score de qualité</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 à %2&#xa0;: %3 événements (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que signifient les mots</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Seul compte le temps pendant lequel un programme surveillait, hors maintenance planifiée. Disponible&#xa0;: aucune ligne du flux n’était en panne. Fiable&#xa0;: part du temps où des streams étaient souhaités et où leurs données étaient fiables. Aveugle&#xa0;: au moins un stream souhaité n’était pas fiable. Manqués&#xa0;: messages jamais arrivés, là où la plateforme les numérote. Latence&#xa0;: de l’horodatage de la plateforme à l’arrivée ici, corrigée de l’écart mesuré entre les horloges. Budget&#xa0;: temps aveugle que permet l’objectif du flux&#xa0;; %1&#xa0;% du temps s’il n’en a pas de propre.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>plateforme ou options</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>symboles ou canaux</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>streams par connexion ou lignes jumelles</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Modifié&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>règles de tous les flux</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>threads ou dossier de données (à partir du prochain démarrage)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>proxy ou autorités de certification (chaque ligne est rouverte)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>l’emplacement des secrets</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>signal de fiabilité</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>fréquence des contacts avec les plateformes</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>score de qualité</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métriques</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>objectifs ou périodes planifiées</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertes</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>Flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>Heures&#xa0;: UTC, puis heure locale (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Écrit le %1 par %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Ce qui a été manqué</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1&#xa0;: aveugle pendant %2&#xa0;; messages manqués&#xa0;: %3&#xa0;; à nouveau fiable&#xa0;: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>Ce qu’une plateforme a dit pendant la panne de la ligne ne peut pas être compté&#xa0;: ses numéros repartent à chaque session, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>La tentative %1 attend son tour.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>La tentative %1 est en cours.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>La tentative %1 a échoué après %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>La tentative %1 a échoué.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>La tentative %1 a rétabli la ligne, après %2.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>La tentative %1 a rétabli la ligne.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>La tentative %1 était prévue, mais n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Tentative %1&#xa0;: on ne sait pas comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>la ligne entière</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>Il manque %n message de %1, d’après la numérotation de la plateforme.</numerusform>
            <numerusform>Il manque %n messages de %1, d’après la numérotation de la plateforme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>Il manque quelque chose de %1&#xa0;; on ne sait pas combien.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>On ne sait pas quand est arrivé le dernier message avant la perte.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Des messages arrivaient encore.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>Le dernier message avant la perte.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>La ligne était muette depuis %1.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 était muet depuis %2.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Exercice&#xa0;: la défaillance «&#xa0;%1&#xa0;» est terminée.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Exercice&#xa0;: vous avez provoqué la défaillance «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>La ligne a été perdue&#xa0;; on ne sait pas pourquoi, car personne ne surveillait alors.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>La ligne a été perdue.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 n’est plus fiable.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n stream n’est plus fiable.</numerusform>
            <numerusform>%n streams ne sont plus fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>Cet ordinateur n’a pas de réseau&#xa0;: toutes les tentatives l’attendent.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>Cet ordinateur a de nouveau un réseau.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>Les tentatives sont ralenties.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Il n’y a plus de tentative automatique.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Le disjoncteur s’est ouvert après %n échec&#xa0;: aucune tentative pendant %1.</numerusform>
            <numerusform>Le disjoncteur s’est ouvert après %n échecs consécutifs&#xa0;: aucune tentative pendant %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Le disjoncteur de %1 s’est ouvert après %n échec&#xa0;: aucune tentative pendant %2.</numerusform>
            <numerusform>Le disjoncteur de %1 s’est ouvert après %n échecs consécutifs&#xa0;: aucune tentative pendant %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>Le disjoncteur est semi-ouvert&#xa0;: il laisse passer un essai.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>Le disjoncteur de %1 est semi-ouvert&#xa0;: il laisse passer un essai.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Le disjoncteur s’est fermé&#xa0;: les tentatives sont à nouveau libres.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Le disjoncteur de %1 s’est fermé&#xa0;: les tentatives sont à nouveau libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>%n tentative antérieure n’est pas listée&#xa0;: les plus récentes sont conservées.</numerusform>
            <numerusform>%n tentatives antérieures ne sont pas listées&#xa0;: les plus récentes sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Connecté&#xa0;; rien n’est encore prouvé.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>La plateforme a refusé %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>La plateforme a refusé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 est resynchronisé.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 est à nouveau fiable, après %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>%n autre stream est entre-temps à nouveau fiable.</numerusform>
            <numerusform>%n autres streams sont entre-temps à nouveau fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>La ligne est de retour, après %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>Le seul stream (%n) est à nouveau fiable, %1 après la perte.</numerusform>
            <numerusform>Les %n streams sont tous à nouveau fiables, %1 après la perte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Arrêté&#xa0;: plus personne n’attend la ligne.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>Ce qui s’est passé à %1 n’a pas pu être consigné&#xa0;: des parties du déroulement manquent.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>Le programme s’est terminé ici. On ne sait pas quand la ligne est revenue.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n stream n’est pas encore redevenu fiable.</numerusform>
            <numerusform>%n streams ne sont pas encore redevenus fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>La panne continue&#xa0;: %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 est en panne depuis %2</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 est en panne depuis %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 a été en panne au moins %2</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 a été en panne au moins %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 a été en panne pendant %2</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 a été en panne pendant %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n ligne était en panne.</numerusform>
            <numerusform>%n lignes étaient en panne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n tentative.</numerusform>
            <numerusform>%n tentatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n tentative, le disjoncteur s’est ouvert.</numerusform>
            <numerusform>%n tentatives, le disjoncteur s’est ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Tous les streams étaient à nouveau fiables %1 après la perte.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>Une partie de ce qui s’est passé alors n’est pas conservée.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévu</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>%1 prévu, %2 réel</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>pas faite</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>rien, une autre ligne l’avait</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Les notes ne peuvent pas être conservées ici&#xa0;: l’historique est écrit par %1. Terminez ce programme pour écrire des notes.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>Les notes ne peuvent pas être conservées&#xa0;: l’historique a été écrit par une version plus récente de Feedwarden.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>La note n’est pas enregistrée&#xa0;: il n’y a plus de place sur le disque. Libérez-en&#xa0;; une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>La note n’est pas encore enregistrée&#xa0;: un autre programme retient l’historique. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>La note n’est pas encore enregistrée&#xa0;: l’historique est endommagé et recommencé à neuf. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>La note n’est pas enregistrée&#xa0;: impossible d’écrire l’historique (%1). Une nouvelle tentative aura lieu.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Msg/s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Reconn.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>tentative %1 dans %2</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C pour quitter</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Maintenance de Binance</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot annonce sa fermeture prochaine, et ferme&#xa0;; plus tard, maintenance pendant 10 s.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot annonce&#xa0;: fermeture dans 10 s</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>Sessions terminées&#xa0;; HTTP 503 aux nouvelles</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>La maintenance est terminée</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>Une nouvelle connexion prend le relais avant, comme prévu</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>Aucun échec compté, aucun cours non fiable</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot est en panne</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Aucun de ses streams n’est fiable</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Sa qualité est 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>La cause est indiquée&#xa0;: une erreur HTTP</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>Les autres plateformes continuent, fiables</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Toutes les plateformes sont à nouveau fiables</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Mon Wi-Fi tombe en panne</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>Aucune donnée d’aucune plateforme, et le système annonce&#xa0;: pas de réseau, pendant 15 s. Votre liaison n’est pas coupée&#xa0;; on le fait seulement croire à Feedwarden.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Aucune donnée&#xa0;; le système annonce&#xa0;: pas de réseau</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Le réseau est revenu</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>La barre d’état annonce la liaison locale coupée</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>Chaque plateforme&#xa0;: liaison locale, pas en cause</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Aucun stream n’est fiable</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>Aucune plateforme accusée&#xa0;: aucun disjoncteur ouvert</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>La barre d’état annonce son retour</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Plateforme semi-ouverte</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX disparaît 15 s sans un mot&#xa0;: ni fermeture, ni réinitialisation, ni données. Seuls des pings sans réponse le révèlent.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX disparaît sans un mot</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX est de retour et a oublié la session</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>OKX est en panne, repéré à son silence</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Bannissement pour trop de requêtes</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot refuse avec HTTP 429 et une attente de 8 s, puis bannit pendant 12 s (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>Sessions terminées&#xa0;; HTTP 429&#xa0;: attendre 8 s</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>Désormais HTTP 418&#xa0;: banni pendant 12 s</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Qui attend comme demandé peut entrer</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Bridé&#xa0;: trop de requêtes</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>Aucune tentative avant la fin des 8 s</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Banni, et pour combien de temps</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>Aucune tentative avant la fin des 12 s</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instabilité</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken accepte chaque connexion et la coupe aussitôt, pendant 30 s&#xa0;: connecté, mais jamais utile.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken coupe aussitôt chaque session</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken garde à nouveau ses connexions</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Kraken est en panne, mais laisse entrer tout le monde</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>Le disjoncteur s’ouvre&#xa0;: pause des tentatives</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Rapport des flux</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>L’historique dans %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>aucune plateforme n’est joignable</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>un flux ou la session d’un compte est en panne</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>un flux a échoué si souvent que son disjoncteur le retient</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>au moins %1 des streams d’un flux sont muets</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>un flux a au moins %n trou en dix minutes</numerusform>
            <numerusform>un flux a au moins %n trous en dix minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>la qualité d’un flux est inférieure à %1 sur 100</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>un message sur vingt d’un flux arrive avec plus de %1 de retard</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>ce qui arrive sur un flux n’est pas compris au moins %n fois en dix minutes</numerusform>
            <numerusform>ce qui arrive sur un flux n’est pas compris au moins %n fois en dix minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>un compte est refusé et n’est plus essayé</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>une plateforme bannit cette adresse pour plus de %1</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>une plateforme laisse au plus %1 tentatives de connexion</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>le budget d’erreur d’un flux est consommé au moins %1 fois trop vite</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>l’historique ne peut pas être écrit</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>les alertes ne passent pas sur un canal</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 a échoué si souvent que son disjoncteur le retient</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>au moins %1 des streams de %2 sont muets</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 a au moins %n trou en dix minutes</numerusform>
            <numerusform>%1 a au moins %n trous en dix minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>la qualité de %2 est inférieure à %1 sur 100</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>un message sur vingt de %2 arrive avec plus de %1 de retard</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>ce qui arrive sur %1 n’est pas compris au moins %n fois en dix minutes</numerusform>
            <numerusform>ce qui arrive sur %1 n’est pas compris au moins %n fois en dix minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>le compte %1 est refusé et n’est plus essayé</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 bannit cette adresse pour plus de %1</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 laisse au plus %1 tentatives de connexion</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>le budget d’erreur de %2 est consommé au moins %1 fois trop vite</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>les alertes ne passent pas par %1</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Votre liaison locale est coupée</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Un flux est en panne</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Un disjoncteur est ouvert</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Des streams sont muets</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Des messages manquent</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>La qualité est faible</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>Les messages arrivent en retard</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>Ce qui arrive n’est pas compris</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Un compte est refusé</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Cette adresse est bannie</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Peu de tentatives de connexion restantes</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>Budget d’erreur consommé trop vite</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>L’historique n’est pas écrit</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Les alertes ne passent pas</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Streams muets, au m&amp;oins</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>Trous en dix minutes, au m&amp;oins</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Qualité in&amp;férieure à</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>&amp;Retard supérieur à</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>Fois en dix minutes, au m&amp;oins</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Banni plus &amp;longtemps que</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>&amp;Tentatives restantes, au plus</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>Fois trop vite, au m&amp;oins</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1 pendant plus de %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Quand %1, personne n’est prévenu&#xa0;: la règle est désactivée.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Quand %1, personne n’est prévenu&#xa0;: toutes les alertes sont désactivées.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Quand %1, personne n’est prévenu&#xa0;: aucun canal ne le prend, et les notifications sont désactivées.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Quand %1, me prévenir sur cet ordinateur.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Quand %1, me prévenir sur cet ordinateur et par %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Quand %1, me prévenir par %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>Pas par %1&#xa0;: seul ce qui est plus grave y va.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>Aussi pendant les heures calmes (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>Pendant les heures calmes (%1), l’alerte attend leur fin.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>sur 100 points</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Autorisé&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>Au moins %1&#xa0;: avant, personne ne sait si votre liaison locale est en cause</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>Ni clé ni secret ne sont enregistrés sous ce nom.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>Il n’y a pas d’emplacement pour les secrets sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>L’accès aux secrets a été refusé.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>L’emplacement des secrets n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>Le coffre a besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>La phrase secrète du coffre est incorrecte.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>D’autres personnes sur cet ordinateur pourraient lire ou modifier les secrets.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>Ce qui y est enregistré est endommagé.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Les secrets ont été enregistrés par une version plus récente de Feedwarden.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>L’emplacement des secrets est en lecture seule.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>Une entrée ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>L’emplacement des secrets ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Saisissez-les à nouveau pour le compte.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Déverrouillez ou installez un trousseau, ou réglez secrets.store sur &quot;vault&quot; ou &quot;files&quot; dans la configuration.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Autorisez Feedwarden à les utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Réessayez, ou réglez secrets.store sur &quot;files&quot; ou &quot;vault&quot; dans la configuration.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Écrivez-la dans un fichier que vous seul pouvez lire, indiquez-le dans FEEDWARDEN_VAULT_PASSPHRASE_FILE, puis redémarrez.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Donnez la bonne là où elle est demandée, ou dans le fichier que FEEDWARDEN_VAULT_PASSPHRASE_FILE indique.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou supprimez-le et enregistrez à nouveau les secrets.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Mettez Feedwarden à jour.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Modifiez les secrets là d’où ils viennent.</translation>
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
        <translation>Chronologie et graphiques</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Afficher moins de temps, ou plus</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>Reculer dans le temps, ou avancer</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Suivre le direct</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>Au problème précédent ou suivant&#xa0;; dans un graphique, à la valeur</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>À la ligne du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>Sélectionner la période de ce qui est marqué</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Oublier la période sélectionnée</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Copier un graphique en CSV, un tableau en texte</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Tableaux et recherche</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Tout ce qui est possible avec une ligne, un tableau ou un graphique</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>Exécuter la commande marquée, ou aller au résultat</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>elle a été modifiée depuis et reste donc telle quelle</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>Il n’y a pas de liste de symboles pour %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>Impossible de demander ses symboles à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 reçoit d’autres demandes en ce moment&#xa0;; ses symboles ne sont donc pas arrivés à temps.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 signale des demandes trop fréquentes (HTTP %2). Ses symboles pourront être redemandés dans une minute.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 ne donne pas ses symboles à la région où se trouve cet ordinateur (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 a refusé de donner ses symboles (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 a refusé de donner ses symboles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>La liste de symboles envoyée par %1 est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>Ce que %1 a envoyé au lieu de ses symboles est incompréhensible.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Chaque transaction dès qu’elle a lieu</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Cours et volume des dernières 24 heures</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>Meilleur bid et meilleur ask, à chaque changement</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>Le carnet d’ordres&#xa0;: en entier une fois, puis chaque changement&#xa0;; trous vérifiés</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Les meilleurs niveaux du carnet d’ordres, en entier chaque fois</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Positions fermées de force</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>Le prix auquel les positions sont évaluées, et le financement</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Il transmet tout</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Il transmet les avertissements et ce qui est critique</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Il transmet seulement ce qui est critique</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>&amp;Token du bot</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>A&amp;dresse du webhook</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>BotFather vous le donne quand vous créez un bot, par exemple 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>Elle commence par https:// et accepte du JSON.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack l’affiche pour un webhook entrant&#xa0;: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord l’affiche pour un webhook d’un canal&#xa0;: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>Aucun n’est aussi long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Une seule ligne est permise.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Un token n’a que des lettres, des chiffres et les signes&#xa0;: _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Elle doit commencer par https://, pour que personne ne puisse la lire en chemin.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>Collez l’adresse entière, commençant par https:// et sans nom d’utilisateur, mot de passe ni partie après #.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Elle est dans votre réseau&#xa0;; cela doit être autorisé ci-dessous.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Avertissements et critique</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Seulement le critique</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Un message va au chat %1 de Telegram.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Un message va à %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>Du JSON va à l’adresse du webhook.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>Du JSON va à %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>Le programme %1 est lancé.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>Il ne transmet rien&#xa0;: toutes les alertes sont désactivées.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>Il ne transmet rien&#xa0;: il est désactivé.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>Il ne transmet rien&#xa0;: aucune règle n’y va.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, selon toutes les règles.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, selon les règles %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, selon %n règle.</numerusform>
            <numerusform>%1, selon %n règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Son secret est conservé dans %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>Rien n’est affiché&#xa0;: toutes les alertes sont désactivées.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>Rien n’est affiché sur cet ordinateur&#xa0;: les notifications sont désactivées.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>Une notification est affichée sur cet ordinateur pour chaque alerte, avec un son si elle est critique.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>Une notification est affichée sur cet ordinateur pour chaque alerte, sans son.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Un nom a de 1 à 40 lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Il existe déjà un canal de ce nom.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Commencez par le chemin complet d’un programme.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>Écrivez un nombre tel que -1001234567890, ou @name.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>Écrivez une adresse qui commence par https:// et comporte un hôte.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>Il faut du JSON, où seuls figurent entre {{ et }}, et entre guillemets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>Les règles s’y réfèrent, il reste donc&#xa0;: lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>Un nombre tel que -1001234567890, ou @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Un programme avec son chemin complet, et ses arguments&#xa0;; ce qui contient des espaces est entre guillemets.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Vide&#xa0;: comme d’habitude. Sinon du JSON, avec ceci entre guillemets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Celui de Telegram, ou un autre serveur qui parle comme lui.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Toutes les alertes sont désactivées&#xa0;: personne n’est prévenu de rien, à aucun moment.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>Il n’y a pas d’heures calmes&#xa0;: les alertes sont signalées à tout moment.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Calme chaque jour de %1 à %2, à l’heure de cet ordinateur (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Seul ce qui est critique passe.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>Rien ne passe, pas même ce qui est critique.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>Ce qui dure encore à %1 est alors signalé&#xa0;; ce qui a commencé et fini avant ne l’est pas.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>en cours, encore %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>De %1 à %2 (%3), rien de nouveau d’aucun flux n’a été une alerte.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>De %1 à %2 (%3), rien de nouveau de %4 n’a été une alerte.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>De %1 à %2 (%3), rien de nouveau d’aucun flux n’est une alerte&#xa0;; cela vaut aussi pour les sessions des comptes.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>De %1 à %2 (%3), rien de nouveau de %4 n’est une alerte.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>Ce qui dure encore à sa fin est alors signalé.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>Les rapports ne comptent ce temps ni comme disponible ni comme panne.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the tray: how many feeds are trusted, and what is wrong with the worst of the others.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exchange and how it is.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A size in bytes.</extracomment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 j</translation>
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
        <translation>Une nouvelle tentative a lieu automatiquement&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>nom d’hôte inconnu</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>Le service de noms ne connaît pas l’hôte de la plateforme.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Vérifiez l’adresse dans la configuration et votre DNS&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>échec de la résolution du nom</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>Le nom de l’hôte n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Vérifiez votre DNS si cela dure&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>résolution du nom sans réponse</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>Le service de noms n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refus du serveur</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>Il n’y a pas de route vers le serveur.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Vérifiez votre liaison locale si d’autres plateformes sont aussi en panne&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>Le serveur n’a pas répondu à temps à la tentative de connexion.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Un pare-feu en chemin rejette peut-être des paquets&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>reset du serveur</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>Le serveur a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>refusé par le proxy</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Vérifiez les réglages du proxy&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>proxy&#xa0;: identification exigée</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Ajoutez l’identification aux réglages de proxy du système.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>échec du proxy</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>Le proxy n’a pas pu établir la connexion.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>le proxy ne répond pas</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Le proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS figé</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>La négociation chiffrée (TLS) ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec TLS</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>La négociation chiffrée (TLS) a échoué.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Le certificat du serveur n’est pas valide en ce moment.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; si elle est juste, la plateforme doit renouveler son certificat.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificat d’un autre hôte</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Le certificat du serveur est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Quelqu’un s’est peut-être interposé, ou l’adresse est fausse&#xa0;: vérifiez les deux avant de continuer.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non approuvé</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>Le certificat du serveur n’est signé par personne à qui cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Quelqu’un s’est peut-être interposé. S’il s’agit de votre propre proxy, réglez network.ca_file.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>certificat révoqué</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>Le certificat du serveur a été révoqué.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>Ne vous fiez pas à cette adresse tant que la plateforme n’a pas de nouveau certificat.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>négociation sans réponse</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>Le serveur a accepté la connexion mais n’a pas ouvert le flux à temps.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>erreur HTTP</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>Le serveur a répondu par une erreur HTTP au lieu d’ouvrir le flux.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>La plateforme est peut-être en maintenance&#xa0;: consultez sa page d’état si cela dure.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>pas un flux</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>L’adresse a répondu par une page web au lieu d’un flux.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Vérifiez l’adresse dans la configuration.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigé</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>Le serveur renvoie à une autre adresse, et les redirections ne sont jamais suivies.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Mettez la nouvelle adresse dans la configuration si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>négociation incorrecte</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>La réponse du serveur à la négociation enfreint les règles WebSocket.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>Un proxy intermédiaire est peut-être en cause&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>bloqué dans votre région</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>La plateforme ne dessert pas votre région.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Utilisez l’adresse de la plateforme pour votre région&#xa0;; la question est reposée toutes les 15 minutes.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>abonnement sans réponse</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>La plateforme n’a pas répondu à temps à l’abonnement.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>connecté, mais sans données</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>La connexion était ouverte, mais aucune donnée n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>identification sans réponse</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>La plateforme n’a pas répondu à temps à l’identification.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>rien n’arrive</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Plus rien ne revenait, pas même les réponses à nos pings.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>rien ne part</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Des données arrivaient encore, mais nos pings n’arrivaient plus.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>signal de vie perdu</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>Le signal de vie de la plateforme s’est arrêté.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>tous les streams muets</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>La ligne était en vie, mais tous ses streams sont devenus muets.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Une nouvelle connexion la remplace&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>carnet d’ordres non synchronisable</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>Un carnet d’ordres n’a pas pu être resynchronisé.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>messages illisibles</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Trop de messages étaient illisibles.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>La plateforme a peut-être changé son format&#xa0;: cherchez une mise à jour si cela dure.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>La connexion s’est terminée sans adieu.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>fermé par le serveur</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>Le serveur a enfreint les règles WebSocket.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop grand</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Un message était plus grand que ne le sont jamais ceux de cette plateforme.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>message interrompu</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Un message a commencé et ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>le serveur ne lit pas</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>Le serveur n’acceptait plus ce que nous envoyions.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>La plateforme dit que cette adresse fait des requêtes trop souvent.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Toutes les tentatives vers cet hôte attendent&#xa0;; vérifiez si un autre programme utilise la même adresse.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>adresse bannie</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>La plateforme a banni cette adresse pour un temps.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Essayer plus tôt prolonge le bannissement&#xa0;: attendez, et arrêtez les autres programmes à la même adresse.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>infraction aux règles</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>Le serveur a fermé la connexion pour infraction à ses règles.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>De nouvelles tentatives ont lieu, plus lentement.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>serveur occupé</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>Le serveur nous a demandé de revenir plus tard.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Démarrez-le quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>fin du programme</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>planifié, sans trou</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>La connexion est remplacée comme prévu, sans trou.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>durée limite, sans trou</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>La plateforme termine les connexions après une durée fixe&#xa0;; une nouvelle prend le relais avant.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>redémarrage annoncé</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>La plateforme a annoncé un redémarrage.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Une nouvelle connexion est établie&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordinateur en veille</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Cet ordinateur était en veille.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>Les lignes sont vérifiées au réveil&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>ordinateur réveillé</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Cet ordinateur s’est réveillé et la ligne n’avait pas survécu.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>réglages modifiés</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Les réglages ont changé.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>clé de session expirée</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>La clé de la session privée a expiré avant d’être renouvelée.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Vous avez demandé une nouvelle connexion.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>Cet ordinateur n’a plus de descripteur de fichier pour le programme.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Augmentez la limite de fichiers ouverts ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>plus de mémoire</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>Cet ordinateur n’a plus de mémoire libre.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Fermez d’autres programmes&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Vérifiez votre liaison locale&#xa0;: les flux reviennent en même temps qu’elle.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>horloge fausse</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>L’horloge de cet ordinateur est trop fausse pour des connexions chiffrées.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Réglez l’horloge, de préférence par le réseau.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>identifiants refusés</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>La plateforme a refusé la clé, ses droits ou cette adresse.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Vérifiez sur la plateforme la clé, ses droits et sa liste d’adresses.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>signature refusée</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>La plateforme a refusé la signature&#xa0;: le secret ne correspond pas à la clé.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Saisissez à nouveau le secret du compte.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>La plateforme n’accepte pas cette clé depuis l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Ajoutez l’adresse publique de cet ordinateur à la liste de la clé sur la plateforme.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>droit manquant</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>La clé ne permet pas de lire le compte.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Autorisez la lecture à la clé sur la plateforme&#xa0;; trader et retirer ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>clé révoquée</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>La clé a été supprimée ou modifiée sur la plateforme.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Créez une nouvelle clé sur la plateforme et saisissez-la ici.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>horloge refusée</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>La plateforme a refusé ce qui était signé, car son heure et celle de cet ordinateur diffèrent.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>erreur de configuration</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>La configuration de ce flux ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Corrigez-la dans le fichier de configuration&#xa0;; elle est reprise aussitôt.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>tentatives épuisées</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>Toutes les nouvelles tentatives que vous avez autorisées ont échoué.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Connectez à la main, ou augmentez reconnection.max_retries.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>bloqué par un portail captif</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>La page d’identification d’un réseau a répondu à la place de la plateforme.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Identifiez-vous auprès du réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>la ligne entière</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>À l’arrêt.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Attend sa prochaine tentative.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>En panne (%1)&#xa0;; attend sa prochaine tentative.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Se connecte.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Connexion ouverte&#xa0;; demande ses streams.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Des données arrivent&#xa0;; reste à prouver que cela dure.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Stable&#xa0;: la ligne a fait ses preuves.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Se ferme proprement.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Disjoncteur ouvert&#xa0;: les tentatives font une pause.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Disjoncteur ouvert (%1)&#xa0;: les tentatives font une pause.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Le disjoncteur laisse passer un essai.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Blocage.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Bridage.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Liaison locale coupée.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Une seconde connexion prend le relais avant la fermeture de la première.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>La tentative %1 commence maintenant.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>La tentative %1 commence dans %2.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>De retour après %1.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>De retour après %1, à la tentative %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>Le disjoncteur de %1 s’est ouvert après %n échec&#xa0;: aucune tentative vers cet hôte pendant %2.</numerusform>
            <numerusform>Le disjoncteur de %1 s’est ouvert après %n échecs consécutifs&#xa0;: aucune tentative vers cet hôte pendant %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Le disjoncteur s’est ouvert après %n échec&#xa0;: aucune tentative pendant %1.</numerusform>
            <numerusform>Le disjoncteur s’est ouvert après %n échecs consécutifs&#xa0;: aucune tentative pendant %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>Le disjoncteur de %1 laisse passer un essai.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>Le disjoncteur de %1 s’est fermé&#xa0;: les tentatives sont à nouveau libres.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Le disjoncteur s’est fermé&#xa0;: les tentatives sont à nouveau libres.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>La ligne est muette depuis %1&#xa0;; elle est en cours de vérification.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 est muet depuis %2&#xa0;; ses derniers cours sont anciens. Il est redemandé.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 envoie à nouveau.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>La ligne envoie à nouveau.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>Un message était illisible, et %1 en avait peut-être besoin. Il est resynchronisé.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 est désynchronisé&#xa0;: %2 attendu, %3 reçu. Il est resynchronisé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>Il manque %n message à %1&#xa0;: %2 attendu, %3 reçu. Il est resynchronisé.</numerusform>
            <numerusform>Il manque %n messages à %1&#xa0;: %2 attendu, %3 reçu. Il est resynchronisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 est resynchronisé après %2.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>La plateforme a confirmé %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>La plateforme a refusé %1. Vérifiez le symbole et le canal.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>La plateforme a refusé %1&#xa0;: %2. Vérifiez le symbole et le canal.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Une nouvelle connexion a pris le relais sans trou (chevauchement %1, %n doublon écarté).</numerusform>
            <numerusform>Une nouvelle connexion a pris le relais sans trou (chevauchement %1, %n doublons écartés).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1&#xa0;: %2, avant %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>L’horloge de la plateforme diffère de celle de cet ordinateur de %1.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>Le programme a refusé une valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>La configuration contient une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Le réseau a fait défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Le serveur a dit non&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>Le serveur a envoyé quelque chose qui ne peut pas être juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>Il manque quelque chose à cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>Le programme s’est terminé normalement.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>Le programme s’est terminé avant que tout soit fermé&#xa0;; les dernières secondes manquent peut-être.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Exercice&#xa0;: vous avez provoqué la défaillance «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Exercice&#xa0;: la défaillance «&#xa0;%1&#xa0;» est terminée.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Disj. ouvert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Liaison locale</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Non éprouvé</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Liaison coupée</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Trou</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
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
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Premières données</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Ligne en panne</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Compte pour le disjoncteur</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>Meilleurs bid et ask</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Bougies, 1 s</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Bougies, 1 min</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Bougies, 5 min</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Bougies, 15 min</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Bougies, 1 h</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Bougies, 4 h</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Bougies, 1 j</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Carnet d’ordres</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Instantanés du carnet</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidations</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Prix mark</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>Le serveur a répondu HTTP %1 au lieu d’ouvrir le flux.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>Le serveur a fermé la connexion (code %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>Demandé&#xa0;; la plateforme n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Accepté&#xa0;; ses premières données complètes ne sont pas encore arrivées.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Complet et récent.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>Rien n’est arrivé depuis plus longtemps que les pauses habituelles de ce stream.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Des messages intermédiaires manquent&#xa0;; il est en cours de resynchronisation.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>La ligne est en panne&#xa0;: rien ne peut arriver.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>La plateforme l’a refusé.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>En veille, ou arrêté par vous&#xa0;: ne compte pas comme aveugle.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>Non fiable, 5 dernières min&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Fins et échecs, dernière heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Aller-retour p95&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Gigue, p95 − p50&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Streams périmés ou en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Trous et messages erronés, dernière heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
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
        <translation>Surveillé depuis %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>À propos de Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Maintient en vie les flux WebSocket vers les plateformes crypto et montre s’ils sont fiables.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Fonctionne avec Qt %1, compilé avec Qt %2. Logiciel libre sous la GNU General Public License, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Ce programme et ce à quoi il est lié</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>son texte complet est ci-dessous</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>voir le texte ci-dessous</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>est fourni avec ce programme</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Licence de l’élément choisi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 est sous %2. Le texte&#xa0;: %3
Pour en savoir plus&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>Les événements et les fichiers désignent le compte par son nom&#xa0;; il reste donc</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Un nom a jusqu’à 40 lettres minuscules, chiffres et traits d’union, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Il existe déjà un compte de ce nom.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Saisissez la clé et le secret tels que la plateforme les affiche.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Saisissez la clé, le secret et la phrase secrète tels que la plateforme les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n ligne&#xa0;: une clé privée</numerusform>
            <numerusform>%n lignes&#xa0;: une clé privée</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Recherche d’un emplacement où les garder…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Conservé dans&#xa0;: %1&#xa0;; jamais plus affiché. Une clé en lecture seule suffit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Enregi&amp;strer quand même</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Il n’y a pas encore d’emplacement où garder le secret</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Enregistre sans test réussi</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>Le test s’identifie une fois et lit le compte&#xa0;; aucun ordre n’est passé, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Se connecte, s’identifie et lit le compte.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connecter maintenant</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>Avec une clé qui peut lire, vos ordres, exécutions, soldes et positions sont reçus à mesure qu’ils changent, et tout trou est signalé. Le secret est conservé dans le trousseau de cet ordinateur ou dans un fichier chiffré, jamais dans la configuration. Sur une machine sans fenêtre&#xa0;: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Connecter maintenant le compte sélectionné</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>Supprimer le compte %1 et son secret de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>Sur la plateforme, sa clé reste en vie&#xa0;: supprimez-la là-bas si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Sans renouvellement, la clé de session meurt dans %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier év.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Renouv.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Exéc.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
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
        <translation>pas de réponse de %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>la configuration contient des erreurs, la dernière valable reste en vigueur</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>&amp;Ce qui est envoyé</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>&amp;Transmet</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>A&amp;bandonner après</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Les adresses de cet ordinateur et de réseaux &amp;internes sont permises, et http://</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>&amp;Le canal est activé</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>A&amp;jouter le canal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Les règles et les messages en attente se réfèrent au nom&#xa0;; il reste donc</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Un canal d’un autre type est un autre canal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>À écrire comme 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Saisissez le token du bot.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Saisissez l’adresse du webhook.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Conservé dans un fichier que vous seul pouvez lire, et jamais plus affiché.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>Voici ce qu’il fait</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>nouvelle tentative&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>fonctionne, %n message remis</numerusform>
            <numerusform>fonctionne, %n messages remis</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>encore rien d’envoyé</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Transmet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Où les alertes sont signalées</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Avec un s&amp;on sur cet ordinateur si c’est critique</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>&amp;Ajouter un canal…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>&amp;Envoyer une alerte de test</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Il y a de nouveau un son.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Il n’y a plus de son.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>A&amp;ctiver</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Cet ordinateur n’est pas un canal&#xa0;: il peut être activé et désactivé.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Envoie un message qui dit être un test, maintenant et par le canal lui-même, quoi que disent les règles et les heures calmes.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté. Envoyez maintenant une alerte de test.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>Les notifications ont été activées.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>Les notifications ont été désactivées.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>«&#xa0;%1&#xa0;» a été activé.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>«&#xa0;%1&#xa0;» a été désactivé.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Un test est en route vers %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1&#xa0;: le message a été remis.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1&#xa0;: non remis. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Alertes en cours</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canaux des alertes</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Acquitter</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>&amp;Reporter d’une heure</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Modifier les rè&amp;gles…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>Modifier les &amp;canaux…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Ce qui ne va pas maintenant</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Où c’est signalé</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1&#xa0;: envoi…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1&#xa0;: le message a été remis.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1&#xa0;: non remis. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dure</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>sur le point de finir</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée jusqu’à %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>nouvelle tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Pas encore de canal. Ajoutez-en un pour être prévenu par Telegram, Slack ou autre.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Il n’y a aucun problème.</translation>
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
        <translation>Attentes avant chaque tentative</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Tentative %1 après %2</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Tentative %1 après %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Une ligne perdue reste en panne jusqu’à ce que quelqu’un la connecte.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n tentative prend %1.</numerusform>
            <numerusform>%n tentatives prennent %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n tentative prend de %1 à %2.</numerusform>
            <numerusform>%n tentatives prennent de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Les données de marché sont surveillées dès que la configuration indique un flux.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Tous les flux sont arrêtés</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>Démarrez-en un quand vous en avez besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n flux se connecte</numerusform>
            <numerusform>%n flux se connectent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Rien n’est affiché comme fiable avant d’avoir fait ses preuves.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Tout est fiable</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Chaque stream est complet et récent.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>Impossible d’imprimer&#xa0;: l’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>L’image n’a pas pu être écrite dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>La configuration a changé&#xa0;: les secrets sont désormais conservés ailleurs.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>la mémoire, jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>le coffre %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>Le stockage des secrets n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>rien n’est encore connecté</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>La configuration n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>Le compte est supprimé, mais son secret ne l’est pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>rien n’est encore connecté</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>La configuration n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>La configuration a été modifiée depuis l’importation et reste donc telle quelle.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Il n’y a pas encore de configuration à copier.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>La configuration contient des erreurs et n’a donc pas été copiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>La copie n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>les plateformes sont simulées</translation>
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
        <translation>compte %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>les règles ont été modifiées entre-temps&#xa0;; fermez ceci et consultez-les à nouveau</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>La configuration n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>La démo ne peut pas fonctionner&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>La configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Démo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Rien ici ne l’ouvre automatiquement&#xa0;; modifiez %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>La règle «&#xa0;%1&#xa0;» ne va qu’à «&#xa0;%2&#xa0;». Choisissez-y d’abord un autre canal.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>La configuration n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>elle a été modifiée entre-temps&#xa0;; fermez ceci et consultez-la à nouveau</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>impossible de supprimer %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Ajouter un flux…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Ouvrir la &amp;configuration</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Démarrer la &amp;démo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden maintient en vie les flux de données de marché et vous dit, seconde par seconde, si vous pouvez vous y fier. Ajoutez le flux d’une plateforme, ou faites le tour de la démo&#xa0;: elle simule des plateformes sur cet ordinateur et ne contacte aucun hôte réel.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n erreur dans la configuration</numerusform>
            <numerusform>%n erreurs dans la configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Aucun flux ne tourne tant que le fichier n’est pas correct. Il est repris dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Ouvre le fichier de configuration&#xa0;; il est repris dès qu’il est enregistré</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Plateforme, compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>Plateforme ou compte</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Toutes les plateformes et comptes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Fiabilité, abonnements, comptes</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Seul ce qui s’est passé pendant la période sélectionnée est affiché&#xa0;; un clic affiche tout</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Période sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Afficher à nouveau tous les événements</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>Les événements d’avant ce démarrage sont illisibles pour le moment&#xa0;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Lecture des événements d’avant ce démarrage…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>Des événements d’avant ce démarrage, les %1 plus récents sur plus de %2 sont affichés.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>Des événements d’avant ce démarrage, les %1 plus récents sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Sélectionnez une période plus courte pour voir les autres.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>La recherche porte sur ceux-ci&#xa0;; sélectionnez une période plus courte pour d’autres.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>Les événements sont conservés depuis %1.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Le programme lui-même</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Lecture de ce qui a été conservé de cette période…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>On ne sait rien de cette période&#xa0;: aucun événement n’a été conservé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>&amp;Symboles</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Connecter &amp;dès que Feedwarden tourne</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>&amp;Ajouter le flux</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Choisir une plateforme</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Un flux reste avec sa plateforme&#xa0;; une autre plateforme est un autre flux</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>Les événements et les fichiers désignent le flux par son nom&#xa0;; il reste donc</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>Masquer les &amp;règles</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>&amp;Règles&#xa0;: quand réessayer, quand abandonner, quand s’inquiéter…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Choisissez une plateforme.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Choisissez au moins un symbole.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Un nom a jusqu’à 40 lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Il existe déjà un flux de ce nom.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ce nom existe déjà</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Lettres minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>Les modifications sont reprises dès qu’elles sont enregistrées.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>Il est connecté dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Il est conservé dans la configuration, et n’est pas connecté.</translation>
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
        <translation>celle de la plateforme</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>Adresse RES&amp;T</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Pour un réseau de test de la plateforme, ou pour feedwarden-sim.</translation>
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
        <translation>Aller-retour de la dernière minute, voir la colonne précédente</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Latence du flux de la dernière minute, voir la colonne précédente</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Aller-retour de la dernière minute&#xa0;: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Latence du flux de la dernière minute&#xa0;: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Une estimation&#xa0;: l’horloge de la plateforme n’a pas été comparée à la nôtre, c’est donc la différence brute.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Une estimation&#xa0;: l’horloge de la plateforme n’est connue qu’à ± %1 près.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%n point de plus qu’il y a %1</numerusform>
            <numerusform>%n points de plus qu’il y a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%n point de moins qu’il y a %1</numerusform>
            <numerusform>%n points de moins qu’il y a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Aller-retour de la dernière minute</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Latence du flux de la dernière minute</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 à 100&#xa0;; où sont passés les points figure à côté des graphiques</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>Du ping au pong à notre horloge, milieu de la dernière minute</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Aller-retour des 60 dernières secondes</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Latence du flux des 60 dernières secondes</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>De l’événement de la plateforme à nous, corrigé du décalage d’horloge</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Messages par seconde sur les 5 dernières secondes</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Âge du dernier message de données&#xa0;; les signaux de vie ne comptent pas</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Rétablissements après une panne depuis le démarrage</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Si les tentatives font une pause après de nombreux échecs, et pour combien de temps</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Temps jusqu’à la prochaine tentative</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Temps d’aujourd’hui où quelque chose de souhaité n’était pas fiable</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latence flux</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier msg</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconn.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjonct.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>Aveugle auj.</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>en file</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n erreur dans le fichier</numerusform>
            <numerusform>%n erreurs dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Voici ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>Il ne peut pas être repris avant qu’elles soient corrigées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>La configuration actuelle reste à côté, dans un fichier qui se termine par «&#xa0;.bak&#xa0;».</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>Le fichier dit déjà ce que dit la configuration.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Pas repris</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Ce qui s’est passé, dans l’ordre</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>Ce qui a été manqué, par stream</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>On ne sait rien de manqué</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Ce qui a été manqué</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Notes sur cet incident</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Vos propres notes&#xa0;: numéros de ticket, ce que vous avez fait, ce que la plateforme a répondu</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Si les notes sont enregistrées</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>Incident &amp;précédent</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>Celui d’avant, de la même plateforme</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>Incident &amp;suivant</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>Celui d’après, de la même plateforme</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>Afficher dans la c&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Un fichier avec image, déroulement et chiffres, à envoyer à l’assistance de la plateforme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>Avec mes n&amp;otes</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Si les copies et les exportations contiennent les notes</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>Ce qu’est devenue la copie ou le fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>Il n’y en a pas de plus ancien.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>Il n’y en a pas de plus récent.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>On ne sait plus rien de cet incident</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>Il est plus ancien que ce qui est conservé, ou n’a jamais été consigné.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Incident – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Conservé jusqu’à la fin du programme&#xa0;: aucun historique n’est écrit.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Ce programme a été compilé sans libarchive, qui sert à créer le fichier. «&#xa0;Copier comme texte&#xa0;» fonctionne quand même.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Exporter l’incident</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>L’incident dans le temps</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Heure locale (%2)&#xa0;; début en UTC&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Attente réelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>Ce qui a été dit pendant la panne de la ligne ne peut pas être compté&#xa0;: les numéros d’une plateforme repartent à chaque session, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Messages manqués</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>À nouveau fiable</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>&amp;Langue du système</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Aucune personne parlant cette langue n’a encore relu la traduction. Les corrections sont bienvenues.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Latence dans le temps</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latence du flux</translation>
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
        <translation>1&#xa0;%</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10&#xa0;%</translation>
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation>tout d’un pas</translation>
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
        <translation>max</translation>
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
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latence du flux</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Toutes, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Toutes, p95</translation>
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
        <translation>Connecter mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>Réarmer le dis&amp;joncteur</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>Ajouter un &amp;flux…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Annuler la su&amp;ppression</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Tout arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Recherche ou commande</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>Rechercher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>Suivre le &amp;direct</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Aller au &amp;tableau</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>&amp;Grouper par plateforme</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alertes…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>R&amp;ègles d’alerte…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>Ca&amp;naux d’alerte…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>&amp;Heures calmes…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>&amp;Périodes planifiées…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Exercice</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Ajo&amp;uter un compte…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Enregistrer un rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Ouvrir la co&amp;nfiguration</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>E&amp;xporter la configuration…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>&amp;Importer une configuration…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Pas encore de flux. «&#xa0;Ajouter un flux…&#xa0;» dans le menu en ajoute un.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>La configuration a été copiée dans %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Annuler l’im&amp;portation</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Une autre configuration a été reprise.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Suppression effectuée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Annuler rétablit la précédente, telle qu’elle était.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Configurations (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n erreur dans la configuration&#xa0;; ce qui tournait avant continue</numerusform>
            <numerusform>%n erreurs dans la configuration&#xa0;; ce qui tournait avant continue</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Compte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Aller au compte %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1&#xa0;: connecter maintenant</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1&#xa0;: reconnecter</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1&#xa0;: démarrer</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1&#xa0;: réarmer le disjoncteur</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Afficher le dernier incident de %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>À propos de Feed&amp;warden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>Panneau latéral &amp;à gauche</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Panneau latéral dans une &amp;fenêtre séparée</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>Pages dans &amp;une fenêtre séparée</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Réta&amp;blir la disposition</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Pages – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Plateforme sélectionnée – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Nouveau dans Feedwarden %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>prévu %1, attendu %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Pannes de chaque plateforme dans le temps</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Aucune panne</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n panne, %1 au total</numerusform>
            <numerusform>%n pannes, %1 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1&#xa0;: en panne depuis %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1&#xa0;: a été en panne pendant %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>pas encore de tentative</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n tentative&#xa0;; le disjoncteur s’est ouvert</numerusform>
            <numerusform>%n tentatives&#xa0;; le disjoncteur s’est ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>tentative %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Dernière attente</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Modifier une période planifiée</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Ajouter une période planifiée</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Pour quoi, si vous le souhaitez</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>&amp;Ajouter la période</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Écrivez la date et l’heure comme 2026-11-25 06:00</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>La fin doit venir après le début</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>À l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>Voici ce que cela dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Périodes planifiées</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>Rien n’est planifié. Pendant une période planifiée, les flux peuvent être en panne sans alerte.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>&amp;Ajouter une période planifiée…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>À nouveau une s&amp;emaine plus tard…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Ajoute la même sept jours plus tard. La configuration ne connaît que des périodes uniques.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est planifié</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Planifiez une période où l’on travaille sur une plateforme ou sur votre propre réseau et où personne n’est appelé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>La période planifiée a été enregistrée.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>La période planifiée a été ajoutée.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>La période planifiée a été supprimée.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>exponentielle</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>décorrélé</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>&amp;Croissance de l’attente</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Facteur</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente la plus &amp;longue</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Aléa</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Aléa ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>Le &amp;disjoncteur s’ouvre après</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Pause du disjoncteur</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>&amp;Ping toutes les</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Muet après</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Attentes avant chaque tentative</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>comme d’habitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>À écrire comme 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Écrivez un nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the policies, and what is wrong with it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Démarrage et zone de notification</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>Démarrer à l’&amp;ouverture de session, réduit</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Démarrer &amp;réduit, dans la zone de notification s’il y en a une</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Continuer dans la &amp;zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification&#xa0;: fermer la fenêtre termine le programme.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>&amp;Son quand un flux tombe en panne</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>Co&amp;uper tous les sons, ceux des alertes aussi</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Qualité de connexion dans le temps</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Qualité de connexion</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, minimum %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>&amp;Signaler les alertes</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Heures calmes, chaque jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>Ce qui est &amp;critique passe quand même</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>Les heures calmes ont été enregistrées.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Écrivez les heures comme 22:00</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>Les deux heures doivent être différentes&#xa0;: les heures calmes ne durent pas toute la journée</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>À l’heure de cet ordinateur&#xa0;; aussi par-delà minuit</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>Voici l’effet une fois enregistré</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>État actuel</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Messages par seconde dans le temps</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
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
        <translation>Pannes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>Aucune panne pendant cette période</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>&amp;Voir tout le déroulement…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>Afficher dans la c&amp;hronologie</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Annule la période sélectionnée</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>Aucune panne pendant la période sélectionnée</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>Pendant la période sélectionnée, %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>La ligne se termine</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Toutes les sessions se terminent par une réinitialisation, une fois. Le flux est en panne et revient de lui-même.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>La plateforme dit au revoir (1001), une fois. Le flux est en panne et revient de lui-même.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Annoncer un redémarrage</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>La plateforme annonce qu’elle ferme dans 5 s&#xa0;: une nouvelle connexion est établie, et rien ne compte comme échec.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semi-ouverte</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>L’autre côté a disparu sans un mot. Seuls des pings sans réponse le révèlent&#xa0;; la ligne est abandonnée en 10 s au plus.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>Plus rien de ce que nous envoyons n’y arrive. Il faut jusqu’à 15 s pour en être sûr.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>Les sessions se terminent, et personne ne répond sur le port. Les tentatives sont refusées, l’attente entre elles augmente.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>Figer la négociation</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>Les sessions se terminent&#xa0;; de nouvelles connexions sont acceptées et ne reçoivent jamais de réponse. Chaque tentative se termine à son délai limite.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>Les sessions se terminent, et la plateforme est en maintenance&#xa0;: les tentatives reçoivent une erreur HTTP.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Accepter puis couper</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>Les sessions se terminent&#xa0;; de nouvelles réussissent et se terminent aussitôt. L’attente augmente, et le disjoncteur peut s’ouvrir.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Refuser les abonnements</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>Les sessions se terminent&#xa0;; les suivantes sont ouvertes, mais leurs abonnements sont refusés.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>Ne pas répondre aux abonnements</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>Les sessions se terminent&#xa0;; les suivantes reçoivent des données, mais leurs abonnements ne sont jamais confirmés.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Données absentes</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Rendre muet</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>Les pings reçoivent une réponse, mais aucune donnée n’arrive&#xa0;: connecté, et pourtant non fiable.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Rendre un symbole muet</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Un symbole devient muet pendant que les autres continuent.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Données fausses</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Perdre un message</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Un message manque&#xa0;: un trou, repéré à son numéro.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Un message arrive deux fois&#xa0;; le second est écarté et compté.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Un message arrive après le suivant.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corrompre</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Un message est illisible&#xa0;; il est compté et ne nuit à rien d’autre.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Somme de contrôle fausse</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Un carnet ne correspond pas à sa somme de contrôle et est resynchronisé.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Trop lent ou trop abondant</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Tout arrive en retard et irrégulièrement&#xa0;: la latence monte, la qualité baisse.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inonder</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>5&#x202f;000 messages de plus par seconde.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Flot de pings</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Mille pings par seconde.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Dérégler l’horloge</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>L’horloge de la plateforme avance de 5 s&#xa0;: la latence du flux est négative jusqu’à ce que le décalage soit mesuré à nouveau.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Ici, seules des plateformes simulées se comportent mal&#xa0;; aucun hôte réel n’est contacté.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>selon la défaillance</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>jusqu’à arrêt manuel</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Durée&#xa0;:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défaillances</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Défaillances en cours</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>Tout t&amp;erminer sur la plateforme</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Pointez une défaillance pour voir ce qu’elle fait.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 n’a rien qui puisse tomber en panne ainsi.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Pendant %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Rien : toutes se comportent bien</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Disponibilité, temps aveugles, pannes et leurs causes, latence et score d’une période, à garder ou à envoyer. Les jours commencent à minuit UTC.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>La période sélectionnée, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>Le dernier jour entier</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>La dernière semaine entière</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>Le dernier mois entier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Péri&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>Me prévenir &amp;quand</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>&amp;Durée supérieure à</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>La &amp;règle est activée</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Seulement ce qui est coché</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>&amp;Signalé par</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Canaux par lesquels c’est signalé</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Ajouter la règle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Une règle surveille ce qu’elle surveille&#xa0;; autre chose est une autre règle</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (n’existe pas)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Il n’y a pas encore de canal</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Cochez au moins un élément concerné.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>Cochez au moins un canal.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>À écrire comme 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Écrivez un nombre</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Pour tous les autres, rien ne change.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Elle remplace votre règle pour tous.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Elle remplace la règle intégrée.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Voici ce qu’elle dit</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Règles des alertes</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Ajouter une règle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistrée.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>«&#xa0;%1&#xa0;» a été activée.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>«&#xa0;%1&#xa0;» a été désactivée.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>Ce qui est intégré ne peut pas être supprimé, mais peut être désactivé.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>Il n’y a aucun canal à essayer.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Envoie à %1 un message qui dit être un test.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Une règle ultérieure remplace celle-ci, qui ne fait donc rien.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Un test est en route vers %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1&#xa0;: le message a été remis.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1&#xa0;: non remis. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Signalé quand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Mesuré depuis la commande à la plateforme simulée jusqu’à l’affichage dans cette fenêtre&#xa0;; votre écran ajoute son propre délai, une image ou deux.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>attend, encore %1 au plus</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>vrai jusqu’ici</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>respecté&#xa0;: prochaine tentative après %1</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>vu après %1 (limite %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>tenu</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>trop tard, après %1 (limite %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>pas vu en %1</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>pas vu en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>plus vrai après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1&#xa0;: commence dès que toutes les plateformes sont fiables et stables</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1&#xa0;: attend que %n plateforme soit fiable et stable, ce qui prend 30 s</numerusform>
            <numerusform>%1&#xa0;: attend que %n plateformes soient fiables et stables, ce qui prend 30 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1&#xa0;: attend que celles-ci soient fiables et stables&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1&#xa0;: joué depuis %2</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1&#xa0;: arrêté à la main</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1&#xa0;: tout a été vu comme attendu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n sur %2 pas comme attendu</numerusform>
            <numerusform>%1&#xa0;: %n sur %2 pas comme attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Exercice. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Arrêter le scénario</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Ranger</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Ranger le résultat</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>Ce qui devrait se voir</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Jouer&#xa0;: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Un scénario se joue tout seul, dit ce qui devrait se voir, et mesure le temps qu’il a fallu. Pointez-en un pour voir ce qu’il fait.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>moyenne %1, minimum %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, en moyenne %2 par seconde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latence du flux</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Latences de</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, en panne pendant %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>La période sélectionnée en chiffres</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>lecture de ses chiffres…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>Les latences sont celles de tout ce qui a été mesuré, conservées par pas de %1, chacune à 3&#xa0;% près.
Pour les messages et le score d’un pas à l’un ou l’autre bout de la période, sa part est comptée.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Établissement des dernières connexions</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>Premier démarrage à %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Tentative %1 à %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>prévu %1, attendu %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>au total&#xa0;: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Pas encore de tentative de connexion</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>La tentative la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Établissement, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Sélectionnez une plateforme pour voir comment ses connexions ont été établies</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>La plateforme sélectionnée</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Tout le déroulement…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Raconte cette panne, ou la dernière, étape par étape</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Où sont passés les points</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>Ce qui reste des limites de la plateforme</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Dernière panne&#xa0;: %1, pendant %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Dernière panne&#xa0;: %1, pendant %2, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Aucune plateforme sélectionnée</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Choisissez une ligne du tableau.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Signalé&#xa0;: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>qualité actuelle, sur 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>pas de score tant qu’il n’y a rien à juger</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 sur %2 en %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Limites de la plateforme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Tentatives restantes</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Retenu jusqu’à</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Disj. ouvert jusqu’à</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>maintenu ouvert à la main</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>aucune limite publiée</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Tentatives en attente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Messages restants, ligne %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Messages restants</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Dernière minute</translation>
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
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latence du flux</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Ligne %1 en avance de</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Streams fiables</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Doublons écartés</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Erreurs de checksum</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Messages illisibles</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Échecs consécutifs</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Échecs au total</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Panne, moyenne</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Panne, maximum</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>Aveugle depuis le début</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>Afficher les alertes en cours</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>Afficher le journal des événements</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Afficher les pannes</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Liaison locale OK</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Liaison locale coupée</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 messages/s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>Horloge %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>Horloge %1 non vérifiée</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 bannit cette adresse pour encore %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>Tentatives restantes pour %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n incident aujourd’hui</numerusform>
            <numerusform>%n incidents aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Streams de la plateforme sélectionnée</translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamTableModel</name>
    <message>
        <source>%1 bp</source>
        <extracomment>A spread in basis points, hundredths of a percent.</extracomment>
        <translation>%1 pb</translation>
    </message>
    <message>
        <source>Between %1 and %2, in hundredths of a percent of the middle (basis points)</source>
        <translation>Entre %1 et %2, en centièmes de pour cent du milieu (points de base)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Dernier cours</translation>
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
        <translation>Spread</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>calme, pas encore d’événement</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – pas négocié actuellement</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Chercher des symboles, ou les saisir</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Cherchez, ou saisissez des symboles et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Redem&amp;ander</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un symbole de %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un symbole de %2, qui s’écrivent comme %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Saisissez les symboles tels que la plateforme les écrit et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Saisissez les symboles tels que la plateforme les écrit, par exemple %1, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>Demande de ses symboles à %1…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>Aucun symbole de %1 ne contient ces lettres. Entrée les prend telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n résultat. Entrée le prend.</numerusform>
            <numerusform>%n résultats. Entrée prend le premier, les flèches mènent aux autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n symbole de %1</numerusform>
            <numerusform>%n symboles de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Où et quand les alertes sont signalées</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Périodes planifiées</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>Pas de données pendant cette période</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, %2 à %3. À la fin&#xa0;: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Encore aucune plateforme à afficher</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Pas encore de données – le premier point arrive après une seconde</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Encore aucune plateforme à afficher</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Pas encore de données – le premier point arrive après une seconde</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1, heure locale</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>État de chaque plateforme dans le temps</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>État de chaque plateforme – lecture de ce qui a été conservé…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>État de chaque plateforme</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>depuis %1, durée %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n tentative de reconnexion</numerusform>
            <numerusform>%n tentatives de reconnexion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Suivre le direct&#xa0;; déplacer l’axe du temps le quitte</translation>
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
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· aveugle aujourd’hui</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>&amp;Couper les sons</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>Affic&amp;her la fenêtre</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden continue de tourner</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>La fenêtre est maintenant dans la zone de notification&#xa0;: un clic sur l’icône la ramène. Son menu termine le programme.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>Définir la p&amp;hrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Dé&amp;verrouiller…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Les secrets doivent être conservés dans un fichier chiffré, le coffre. Il lui faut d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 «&#xa0;Déverrouiller…&#xa0;» la demande.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Phrase secrète d’un nouveau coffre</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>Les clés de vos comptes seront dans un fichier chiffré, le coffre, que seule cette phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>Les clés de vos comptes sont dans un fichier chiffré, le coffre. Sa phrase secrète reste en mémoire jusqu’à la fin de Feedwarden.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Encore une f&amp;ois</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Une phrase secrète oubliée ne peut pas être retrouvée&#xa0;: les clés de tous les comptes doivent alors être saisies à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Dé&amp;finir</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>Les deux saisies étaient différentes. Saisissez la phrase secrète deux fois.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
</context>
</TS>
