<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ortam</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli bilgi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>saklanıyor</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Gizli bilgi eksik</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Gizli bilgi deposu yok</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Gizli bilgiler kilitli</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Gizli bilgi kullanılamaz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>emirler</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>bakiyeler</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>pozisyonlar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Gerçek</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Demo işlem</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Avustralya</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Avrupa (AEA)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Avrupa (AEA), demo</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gürcistan</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ABD</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>ABD, demo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>anahtarın adı</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>özel anahtar, tüm satırlarıyla</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>özel anahtar</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>gizli anahtar ya da kendi özel anahtarınız</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>işlem yapıp para çekebilir</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>para çekebilir</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>işlem yapabilir</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>yalnızca okur</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>okuyabilir</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>Borsa, anahtarın neler yapabildiğini söylemiyor.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>Anahtar yalnızca okuyabilir; fazlasına gerek yok.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>Anahtar okuyabilir; başka ne yapabildiğini borsa söylemiyor.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Geçerliliği %1 tarihinde bitiyor.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Devre dışı</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>Hesap devre dışı: ondan hiçbir şey alınmıyor.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>İstediğinizde etkinleştirin.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Bırakıldı</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>İki kez reddedildi, bu yüzden artık denenmiyor.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>Hesabı düzenlemek ya da “Şimdi bağlan” yeniden denenmesini sağlar.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>Gizli bilgi kullanılamıyor: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Hesabı düzenleyip anahtarı ve gizli bilgiyi yeniden girin.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>Her beş dakikada bir yeniden sorulur; “Şimdi bağlan” ile hemen.</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Kuşkulu</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>%1 sonra yeniden, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Bir kez reddedildi; buna henüz kesin gözüyle bakılmıyor.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>gizli bilgi deposuna soruluyor</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>Hesap, gizli bilgisi okunur okunmaz başlar.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Oturum açıldı, hesaptaki her değişiklik geliyor.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Anahtar kabul edildi</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>Borsa anahtarı kabul etti ve hesabı gösterdi.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Denenmedi</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Anahtar denenemedi: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Anahtar reddedildi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>Anahtar hakkında hiçbir şey bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>satış</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Emir %1, %2 %3: %4; gerçekleşen: %5 / %6.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Gerçekleşti: %1 %2 %3, fiyat %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 değişti: %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: %2 kullanılabilir, %3 bağlı.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Pozisyon %1: %2, giriş fiyatı %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>Ayar %1 artık şöyle: %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>Ayar %1, %2 için artık şöyle: %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>kısmen gerçekleşti</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gerçekleşti</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geri çevrildi</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>Hesap şu anki durumuyla okundu.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>Değişiklikleri %1 boyunca alınamadıktan sonra hesap şu anki durumuyla okundu.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>Oturumun anahtarı yenilendi, %1 daha geçerli.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>Oturumun anahtarı yenilenemedi; %1 daha geçerli.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Buna kesin gözüyle bakılmadan önce %2 sonra bir kez daha denenecek.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 Hesap artık denenmiyor. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>Borsa hesabı yeniden kabul etti.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Bu anahtarla işlem yapılabilir. Burada okumak yeterli: yalnızca okuyabilen bir anahtar daha güvenlidir.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Bu anahtarla para çekilebilir. Burada okumak yeterli: yalnızca okuyabilen bir anahtar oluşturun.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Bu anahtar her adresten geçerli ve bazı borsalar böyle anahtarları bir süre sonra geçersiz kılar: borsaya adresinizi bildirin.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Bu anahtarın süresi yakında doluyor: %1.</translation>
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
        <translation>Hiçbir borsaya ulaşılamıyor: yerel bağlantınız kesik</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>Hesap %1: oturum kesintide</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 kesintide</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: devre kesici açık</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: %3 yayından %2 tanesi sessiz</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: mesajlar eksik</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: kalite %2 düzeyine düştü</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: mesajlar %2 geç geliyor</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: gelenler anlaşılamıyor</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>Hesap %1 reddediliyor ve artık denenmiyor</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 bu adresi yasakladı</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: %2 bağlanma denemesi kaldı</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: hata bütçesi %2 kat hızlı tükeniyor</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>Geçmiş yazılmıyor</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Alarmlar %1 üzerinden ulaşmıyor</translation>
    </message>
    <message>
        <source>info</source>
        <translation>bilgi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritik</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n akış kesintide: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta devre kesici açık: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta sessiz yayınlar var: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta mesajlar eksik: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta kalite düşük: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta mesajlar geç geliyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>%n akışta gelenler anlaşılamıyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n hesap reddediliyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n sunucu bu adresi yasakladı: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>%n sunucuda az bağlanma denemesi kaldı: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>%n akışın hata bütçesi çok hızlı tükeniyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Alarmlar %n kanal üzerinden ulaşmıyor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%2 hattan %1 tanesi.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Tüm akışlar aynı anda kesintide. Kabloyu, yönlendiriciyi ve sağlayıcıyı kontrol edin; bir yere ulaşılabildiği anda hatlar kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Aralarında: %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Fiyatları eski; takılanlar kendiliğinden yeniden istenir.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>On dakikada %1 boşluk.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>Sonuncusu şurada: %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Emir defterleri kendiliğinden yeniden okunur; eksik işlemler eksik kalır.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>100 üzerinden; %1 değerinin altında bildirilir. Puanların nereye gittiğini akışın sayfası gösterir.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Yirmi mesajdan biri daha da geç geliyor; %1 üzerinde bildirilir. Bu bilgisayarın yükünü ve bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>On dakikada %1 kez.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>Borsa arayüzünü değiştirmiş olabilir ya da bu Feedwarden’ın bir hatasıdır: güncelleme arayın veya bildirin.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Borsada anahtarı, adres listesini ve izinleri kontrol edin, sonra hesabı düzenleyin ya da etkinleştirin.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bitiş: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>Daha önce oraya hiçbir şey gönderilmez. Bu adresteki öteki programlar da sayılır.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Fazlası yasakla sonuçlanır. Hatların neden bu kadar sık sonlandığını araştırın.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>Bu hızla aylık kör süre payı erken tükenir; %1 değerinden başlayarak bildirilir.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>Bu sırada olup bitenler, belli sınırlar içinde bellekte bekler.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>Orada bildirilecekler bekler ve kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Durduruldu: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Artık izlenmiyor: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>Borsalara yeniden ulaşılabiliyor</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>Hesap %1: oturum yeniden bağlı</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 yeniden bağlı</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>Hesap %1 yeniden kabul ediliyor</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>Şunun koyduğu yasak bitti: %1</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>Geçmiş yeniden yazılıyor</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Alarmlar %1 üzerinden yeniden ulaşıyor</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Bitti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n akış yeniden bağlı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: bir test</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Biri, alarmların buraya ulaşıp ulaşmadığını sordu. Ulaşıyor; bir sorun yok.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows, başlangıç ayarının değiştirilmesine izin vermedi.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>İzin verilen: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>En az ilk bekleme, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>En çok en uzun bekleme, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>En çok en uzun duraklama, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 veya “auto”</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n yayın</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>Kesinti başlangıcı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Kesinti başlangıcı: %1; %n deneme başarısız oldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, %n sakin</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Her yayın eksiksiz ve güncel.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n yayın sakin: kabul edildi ama henüz olay yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Güvenilir, %1 süredir bağlı</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>Oturum yeni: bir süre dayandığında kararlı sayılır.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>bu sunucuda sırası gelene kadar</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>Hiçbir borsa aşırı yüklenmesin diye tek bir sunucuya yapılan denemeler aralıklıdır.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>%1 sonra bağlanıyor.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>Bağlantı açık; borsadan yayınlar istendi.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%2 yayından %1 tanesi güvenilir</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Veri geliyor; bazı yayınlar henüz eksiksiz değil.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>kesici yarı açıkken tek deneme</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Kesici tek bir yoklamaya izin veriyor.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>Bağlantı kuruluyor: ad, TCP, TLS, Upgrade.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 süredir</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>%1 süredir sessiz</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 %3 süredir sessiz</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: %2 yayından %n tanesi sessiz, en çok %3 süredir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 şimdiye dek hiçbir şey göndermedi</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 bilinen aralarından daha uzun süredir bir şey göndermedi; son fiyatları eski.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Kendiliğinden yeniden istenir.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 bir boşluk içeriyor</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>Arada mesajlar eksik: %1.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>Kendiliğinden yeniden eşitlenir.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 şunu reddetti: %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Borsa şunu reddetti: %1.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Sembolü ve kanalı kontrol edin; öteki yayınlar sürüyor.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>%n yayın daha aynı durumda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>%1 süredir kısıtlı</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>%1 süredir kesintide</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 %2 süredir kısıtlı</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 %2 süredir kesintide</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>deneme %1, %2 sonra</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Deneme %1, %2 sonra.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>planlanmış deneme yok</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>Planlanmış deneme yok: elle bağlanın.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>deneme %1 sürüyor</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Deneme %1 sürüyor.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Kesici açık, %1 süredir kesintide</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: kesici açık, %2 süredir kesintide</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>yoklama %1 sonra</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>yoklama sürüyor</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>%1 devre kesicisi bu sunucuya giden tüm hatları durduruyor.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Art arda %n başarısızlıktan sonra açıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Bir yoklama sürüyor; sonucu kesiciyi kapatır ya da yeniden açar.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>%1 sonra tek yoklama.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>Siz sıfırlayana kadar açık kalır.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>%1 süredir engelli</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 engelli</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 engelli: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>%1 sonra yeniden sorulacak.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Birincisi kapanmadan ikinci bir bağlantı devralır.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>Bağlantı düzenli biçimde kapatılıyor.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>Uykuda</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>%1 süredir uykuda</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Yerel bağlantı %1 süredir kesik</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Yerel bağlantınız %1 süredir kesik</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>Sorun borsada değil.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Sonraki kontrol: %1 sonra.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Sizin tarafınızdan durduruldu</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>Hiçbir şey alınmıyor ve bu süre kör sayılmıyor.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>İstediğinizde başlatın.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>henüz başlatılmadı</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Henüz başlatılmadı</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>Akış henüz ilk denemesini yapmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%n akıştan %1 tanesi güvenilir</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>deneme %1 sırasını bekliyor</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>Deneme %1 sırasını bekliyor: bir sunucuya denemeler aralıklı yapılır.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Akış raporu</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Akış raporu: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 – %2, UTC. Hazırlanma: %3, Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>Bu zaman hakkında hiçbir şey bilinmiyor: o sırada hiçbir program bir akışı izlemiyordu.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Çalışır</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Güvenilir</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör süre</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>En uzun</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırılan</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Gecikme p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Harcanan bütçe</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1, %⁠%2 hedefini tutturamadı: kör süre %3, izin verilen %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>Bu dönemde kesinti yok.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Kesinti</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>%2 kesintiden en uzun %1 tanesi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Denemeler</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>%1 izlendi. Kesintiler arası ortalama süre %2, ortalama toparlanma süresi %3, %4 bağlanma denemesi. %5 mesaj, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Akış gecikmesi</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Kalite puanı</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>en düşük</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 – %2: %3 olay (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Sözcükler ne anlama geliyor</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Yalnızca bir programın izlediği zaman sayılır, planlı bakım sayılmaz. Çalışır: akışın hiçbir hattında kesinti yoktu. Güvenilir: yayınların istendiği zaman içinde verilerine güvenilebilen pay. Kör süre: istenen en az bir yayın güvenilir değildi. Kaçırılan: borsanın numara verdiği yerlerde hiç gelmeyen mesajlar. Gecikme: borsanın zaman damgasından buraya varışa kadar, saatler arasında ölçülen farkla düzeltilmiş. Bütçe: akışın hedefinin izin verdiği kör süre; kendi hedefi yoksa zamanın %⁠%1 kadarı.</translation>
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
        <translation>Satır %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>borsa veya seçenekler</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>semboller veya kanallar</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>ilkeler</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>bağlantı başına yayın veya ikiz hatlar</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Eklenen: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Kaldırılan: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Etkinleştirilen: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Devre dışı bırakılan: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Değişen: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>hesaplar</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>tüm akışların ilkeleri</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>iş parçacıkları veya veri klasörü (sonraki başlangıçtan itibaren)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>günlük</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>proxy veya sertifika yetkilileri (her hat yeniden açılır)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>gizli bilgilerin yeri</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geçmiş</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>güven sinyali</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>borsalara ne sıklıkta bağlanıldığı</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>kalite puanı</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>metrikler</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>hedefler veya planlı zamanlar</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alarmlar</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>yayımlama</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ayarlar: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>Akış: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>Saatler: UTC, ardından yerel saat (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Yazılma: %1, %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Ne kaçırıldı</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: kör süre %2; kaçırılan mesajlar: %3; yeniden güvenilir: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>Hat kesintideyken bir borsanın söyledikleri sayılamaz: numaraları her oturumda yeniden başlar ya da hiç yoktur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>Deneme %1 sırasını bekliyor.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>Deneme %1 sürüyor.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>Deneme %1, %2 sonra başarısız oldu.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>Deneme %1 başarısız oldu.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>Deneme %1, %2 sonra hattı geri getirdi.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>Deneme %1 hattı geri getirdi.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>Deneme %1 planlandı ama hiç yapılmadı.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Deneme %1: nasıl bittiği bilinmiyor.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>hattın tümü</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>%1: borsanın numaralarına göre %n mesaj eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>%1: bir şeyler eksik; ne kadar olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>Kayıptan önceki son mesajın ne zaman geldiği bilinmiyor.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Mesajlar hâlâ geliyordu.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>Kayıptan önceki son mesaj.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>Hat %1 süredir sessizdi.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 %2 süredir sessizdi.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Tatbikat: “%1” arızası bitti.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Tatbikat: “%1” arızasını siz başlattınız.</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>Hat koptu; nedeni bilinmiyor, çünkü o sırada kimse izlemiyordu.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>Hat koptu.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 artık güvenilir değil.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n yayın artık güvenilir değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>Bu bilgisayarın ağı yok: tüm denemeler ağı bekliyor.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>Bu bilgisayarın yeniden ağı var.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>Denemeler yavaşlatılıyor.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Kendiliğinden yeniden denenmez.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Devre kesici art arda %n başarısızlıktan sonra açıldı: %1 boyunca deneme yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%1 devre kesicisi art arda %n başarısızlıktan sonra açıldı: %2 boyunca deneme yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>Devre kesici yarı açık: tek bir yoklamaya izin veriyor.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>%1 devre kesicisi yarı açık: tek bir yoklamaya izin veriyor.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Devre kesici kapandı: denemeler yeniden serbest.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 devre kesicisi kapandı: denemeler yeniden serbest.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>Önceki %n deneme listede yok: en yeniler saklanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Bağlandı; henüz hiçbir şey kanıtlanmadı.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>Borsa şunu reddetti: %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>Borsa şunu reddetti: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 yeniden eşitlendi.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1, %2 sonra yeniden güvenilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>Bu arada %n yayın daha yeniden güvenilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>Hat %1 sonra geri geldi.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>Tüm yayınlar (%n) kayıptan %1 sonra yeniden güvenilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Durduruldu: artık kimse hattı beklemiyor.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>%1 içinde olanlar kaydedilemedi: gelişimin bazı parçaları eksik.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>Program burada sonlandı. Hattın ne zaman geri geldiği bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n yayın henüz yeniden güvenilir değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>Sürüyor: şimdiye dek %1 kesinti.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 %2 süredir kesintide</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 %2 süredir kesintide: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 en az %2 kesintideydi</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 en az %2 kesintideydi: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 %2 kesintideydi</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 %2 kesintideydi: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Başlangıç: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n hat kesintideydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n deneme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n deneme, devre kesici açıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Tüm yayınlar kayıptan %1 sonra yeniden güvenilirdi.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>O zaman olanların bir kısmı saklanmadı.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Hat %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planlı</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>%1 planlı, %2 gerçek</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>yapılmadı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>hiçbir şey, başka bir hatta vardı</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, hat %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Notlar burada saklanamıyor: geçmişi %1 yazıyor. Not yazmak için o programı sonlandırın.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>Notlar saklanamıyor: geçmiş, Feedwarden’ın daha yeni bir sürümüyle yazılmış.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>Not kaydedilmedi: diskte yer yok. Yer açın; yeniden denenecek.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>Not henüz kaydedilmedi: geçmişi başka bir program tutuyor. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>Not henüz kaydedilmedi: geçmiş hasarlı ve baştan başlatılıyor. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>Not kaydedilmedi: geçmiş yazılamıyor (%1). Yeniden denenecek.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Mesaj/s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Yen. bağ.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>deneme %1, %2 sonra</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C bitirir</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Binance bakımı</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot kapanmak üzere olduğunu bildirir ve kapanır; daha sonra 10 sn bakımda kalır.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot 10 sn sonra kapanacağını bildiriyor</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>Oturumlar biter; yeni gelenler HTTP 503 alır</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>Bakım bitti</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>Yeni bir bağlantı, planlandığı gibi önceden devralır</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>Başarısızlık sayılmaz, hiçbir fiyat güven yitirmez</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot kesintide</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Yayınlarının hiçbiri güvenilir değil</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Kalitesi 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>Neden belirtilir: bir HTTP hatası</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>Öteki borsalar güvenilir olarak sürüyor</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Tüm borsalar yeniden güvenilir</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Wi-Fi’ım kopuyor</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15 sn boyunca hiçbir borsadan veri gelmez ve sistem “ağ yok” der. Bağlantınız kesilmez; Feedwarden’a yalnızca öyle söylenir.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Veri yok; sistem “ağ yok” diyor</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Ağ geri geldi</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>Durum satırı yerel bağlantının kesik olduğunu söyler</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>Her borsa: yerel bağlantı, borsanın suçu değil</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Hiçbir yayın güvenilir değil</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>Hiçbir borsa suçlanmaz: hiçbir kesici açılmaz</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>Durum satırı bağlantının geri geldiğini söyler</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Borsa yarı açık</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX 15 sn boyunca tek söz etmeden gider: kapanma yok, sıfırlama yok, veri yok. Bunu yalnızca yanıtsız pingler gösterir.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX tek söz etmeden gitti</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX geri geldi ve oturumu unuttu</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>OKX kesintide, sessizliğinden anlaşıldı</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Hız sınırı yasağı</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot HTTP 429 ve 8 sn bekleme ile geri çevirir, sonra 12 sn yasaklar (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>Oturumlar biter; HTTP 429: 8 sn bekle</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>Artık HTTP 418: 12 sn yasak</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Söylendiği gibi bekleyen içeri alınır</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Kısıtlı: çok fazla istek</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>8 sn dolmadan deneme yok</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Yasaklandı, ne kadar süreceği de belli</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>12 sn dolmadan deneme yok</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Gidip gelme</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken 30 sn boyunca her bağlantıyı alır ve hemen düşürür: bağlı ama hiç işe yaramaz.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken her oturumu hemen düşürüyor</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken bağlantılarını yeniden koruyor</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Kraken herkesi içeri alsa da kesintide</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>Kesici açılır: denemeler duraklar</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Bu zamanda hiçbir şey ölçülmedi.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Akış raporu</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>%1 içindeki geçmiş okunamıyor: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Rapor %1 içine yazılamadı: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>hiçbir borsaya ulaşılamıyorsa</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>bir akış ya da bir hesabın oturumu kesintideyse</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>bir akış, devre kesicisi onu durduracak kadar sık başarısız olduysa</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>bir akışın yayınlarının en az %1 kadarı sessizse</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>bir akışta on dakika içinde en az %n boşluk varsa</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>bir akışın kalitesi 100 üzerinden %1 değerinin altındaysa</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>bir akışın yirmi mesajından biri %1 süresinden fazla gecikiyorsa</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>bir akışta gelenler on dakika içinde en az %n kez anlaşılamıyorsa</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>bir hesap reddediliyor ve artık denenmiyorsa</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>bir borsa bu adresi %1 süresinden uzun yasaklarsa</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>bir borsa en çok %1 bağlanma denemesi bırakıyorsa</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>bir akışın hata bütçesi en az %1 kat hızlı tükeniyorsa</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>geçmiş yazılamıyorsa</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>alarmlar bir kanal üzerinden ulaşmıyorsa</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 kesintideyse</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1, devre kesicisi onu durduracak kadar sık başarısız olduysa</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>%2 yayınlarının en az %1 kadarı sessizse</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 on dakika içinde en az %n boşluk gösterirse</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>%2 kalitesi 100 üzerinden %1 değerinin altındaysa</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>%2 mesajlarının yirmide biri %1 süresinden fazla gecikiyorsa</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>%1 tarafında gelenler on dakika içinde en az %n kez anlaşılamıyorsa</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>%1 hesabı reddediliyor ve artık denenmiyorsa</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 bu adresi %1 süresinden uzun yasaklarsa</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 en çok %1 bağlanma denemesi bırakıyorsa</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>%2 hata bütçesi en az %1 kat hızlı tükeniyorsa</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>alarmlar %1 üzerinden ulaşmıyorsa</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Yerel bağlantınız kesik</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Bir akış kesintide</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Bir devre kesici açık</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Yayınlar sessiz</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Mesajlar eksik</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>Kalite düşük</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>Mesajlar geç geliyor</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>Gelenler anlaşılamıyor</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Bir hesap reddediliyor</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Bu adres yasaklandı</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Az bağlanma denemesi kaldı</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>Hata bütçesi çok hızlı tükeniyor</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>Geçmiş yazılmıyor</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Alarmlar ulaşmıyor</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Sessiz yayınlar, en a&amp;z</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>On dakikada boşluk, en a&amp;z</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Ka&amp;lite şunun altında</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>&amp;Gecikme şundan fazla</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>On dakikada kaç kez, en a&amp;z</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Yasak ş&amp;undan uzun</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>Ka&amp;lan deneme, en çok</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>Kaç kat hızlı, en a&amp;z</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 veya %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1 ve bu durum %2 süresini aşarsa</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Eğer %1, kimseye bildirilmez: kural kapalı.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Eğer %1, kimseye bildirilmez: tüm alarmlar kapalı.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Eğer %1, kimseye bildirilmez: hiçbir kanal almıyor ve bildirimler kapalı.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Eğer %1, bu bilgisayarda bana bildir.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Eğer %1, bu bilgisayarda ve %2 üzerinden bana bildir.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Eğer %1, %2 üzerinden bana bildir.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>%1 üzerinden bildirilmez: oraya yalnızca daha ciddi olanlar gider.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>Sessiz saatlerde de (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>Sessiz saatlerde (%1) bitmelerini bekler.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 altında</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 üzerinde</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>%1 boyunca</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 boyunca</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Hiçbir yer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>100 puan üzerinden</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>İzin verilen: %1 – %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>İzin verilen: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>En az %1: daha önce yerel bağlantınızın suçlu olup olmadığını kimse bilemez</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>Bu adla ne anahtar ne de gizli bilgi saklanıyor.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>Bu bilgisayarda gizli bilgiler için bir yer yok.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Anahtarlık kilitli.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>Gizli bilgilere erişim reddedildi.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>Gizli bilgilerin yeri zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>Kasanın parolası gerekiyor.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>Kasanın parolası yanlış.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>Bu bilgisayardaki başkaları gizli bilgileri okuyabilir veya değiştirebilir.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>Orada saklananlar hasarlı.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Gizli bilgiler Feedwarden’ın daha yeni bir sürümüyle saklanmış.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>Gizli bilgilerin yeri salt okunur.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>Bir kaydın böyle bir adı olamaz.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>Gizli bilgilerin yeri çalışmıyor.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Bunları hesap için bir kez daha girin.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Bir anahtarlığın kilidini açın veya anahtarlık kurun ya da yapılandırmada secrets.store ayarını &quot;vault&quot; veya &quot;files&quot; yapın.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Feedwarden’ın bunları kullanmasına izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Yeniden deneyin ya da yapılandırmada secrets.store ayarını &quot;files&quot; veya &quot;vault&quot; yapın.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Parolayı yalnızca sizin okuyabildiğiniz bir dosyaya yazın, dosyayı FEEDWARDEN_VAULT_PASSPHRASE_FILE içinde belirtin ve yeniden başlatın.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Doğrusunu sorulduğu yerde ya da FEEDWARDEN_VAULT_PASSPHRASE_FILE ile belirtilen dosyada verin.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Bir yedekten geri alın ya da kaldırıp gizli bilgileri yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Feedwarden’ı güncelleyin.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Gizli bilgileri geldikleri yerde değiştirin.</translation>
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
        <translation>Zaman çizelgesi ve grafikler</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Daha az ya da daha çok zaman göster</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>Zamanda geri ya da ileri git</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Şimdiyi izle</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>Önceki ya da sonraki soruna; grafikte değere</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>Üstteki ya da alttaki satıra</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>İşaretlinin zamanını seç</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Seçili zamanı unut</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Grafiği CSV, tabloyu metin olarak kopyala</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Tablolar ve arama</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Bir satır, tablo ya da grafikle yapılabilecek her şey</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Pencerenin sonraki bölümüne</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Aramayı boşalt</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>İşaretli komutu çalıştır ya da bulunana git</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>o zamandan beri değiştirildi, bu yüzden olduğu gibi kalıyor</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>%1 için sembol listesi yok.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>%1 sembolleri istenemedi: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 şu anda başka istekler de alıyor, bu yüzden sembolleri zamanında gelmedi.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 çok sık istek aldığını söylüyor (HTTP %2). Sembolleri bir dakika sonra yeniden istenebilir.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 sembollerini bu bilgisayarın bulunduğu bölgeye vermiyor (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 sembollerini vermeyi reddetti (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 sembollerini vermeyi reddetti: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>%1 tarafından gönderilen sembol listesi okunamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>%1 tarafından semboller yerine gönderilenler anlaşılamadı.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Gerçekleştiği anda her işlem</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Son 24 saatin fiyatı ve hacmi</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>En iyi alış ve en iyi satış, her değişiklikte</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>Emir defteri: bir kez tümü, sonra her değişiklik; boşluk denetimiyle</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Emir defterinin en iyi kademeleri, her seferinde tümü</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Zorla kapatılan pozisyonlar</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>Pozisyonların değerlendiği fiyat ve fonlama</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Her şeyi bildirir</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Uyarıları ve kritik olanları bildirir</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Yalnızca kritik olanları bildirir</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>Botun &amp;token’ı</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>Webhook a&amp;dresi</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>Bot oluşturduğunuzda BotFather verir, örneğin 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>https:// ile başlar ve JSON kabul eder.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack bunu gelen webhook için gösterir: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord bunu bir kanalın webhook’u için gösterir: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>Bu kadar uzunu olmaz: en çok %1 karakter.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Tek bir satır olmalı.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Bir token yalnızca harf, rakam ve şu işaretlerden oluşur: : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Yolda kimse okuyamasın diye https:// ile başlamalı.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>https:// ile başlayan tüm adresi yapıştırın; kullanıcı adı, parola ve # sonrası bölüm olmadan.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Ağınızın içinde; buna aşağıda izin verilmeli.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Uyarılar ve kritik olanlar</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Yalnızca kritik olanlar</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Telegram sohbeti %1 bir mesaj alır.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Bir mesaj gider, alıcı: %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>Webhook adresine JSON gider.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>JSON gider, alıcı: %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>%1 programı başlatılır.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>Hiçbir şey bildirmez: tüm alarmlar kapalı.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>Hiçbir şey bildirmez: kapalı.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>Hiçbir şey bildirmez: oraya giden kural yok.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, tüm kurallara göre.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, şu kurallara göre: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, %n kurala göre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Gizli bilgisi şurada saklanıyor: %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>Hiçbir şey gösterilmez: tüm alarmlar kapalı.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>Bu bilgisayarda hiçbir şey gösterilmez: bildirimler kapalı.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>Her alarm için bu bilgisayarda bir bildirim gösterilir, kritik olanlarda sesle.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>Her alarm için bu bilgisayarda sessiz bir bildirim gösterilir.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Bir ad 1–40 küçük harf, rakam ve kısa çizgiden oluşur.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Bu adda bir kanal zaten var.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>İzin verilen: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Bir programın tam yoluyla başlayın.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>-1001234567890 gibi bir sayı ya da @name yazın.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>https:// ile başlayan ve sunucu içeren bir adres yazın.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>JSON olmalı; {{ ile }} arasında yalnızca şunlar, onlar da tırnak içinde olmalı: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>Kurallar ona dayanır, bu yüzden kalır: küçük harfler, rakamlar ve kısa çizgiler.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>-1001234567890 gibi bir sayı ya da @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Tam yoluyla bir program ve argümanları; boşluk içerenler tırnak içine alınır.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Boş: her zamanki. Değilse JSON, tırnak içinde şunlarla: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Telegram’ın kendi sunucusu ya da onun gibi konuşan başka bir sunucu.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Tüm alarmlar kapalı: hiçbir zaman kimseye hiçbir şey bildirilmez.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>Sessiz saat yok: alarmlar her zaman bildirilir.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Her gün %1 – %2 arası sessiz, bu bilgisayarın saatiyle (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Yalnızca kritik olanlar geçer.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>Hiçbir şey geçmez, kritik olanlar bile.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>Saat %1 olduğunda hâlâ sürenler o zaman bildirilir; gelip geçenler bildirilmez.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>bitti</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>şimdi, %1 daha</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>%1 – %2 (%3) arasında hiçbir akıştaki yeni bir durum alarm olmadı.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>%1 – %2 (%3) arasında yeni bir durum şunlar için alarm olmadı: %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>%1 – %2 (%3) arasında hiçbir akıştaki yeni bir durum alarm olmaz; bu, hesapların oturumları için de geçerlidir.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>%1 – %2 (%3) arasında yeni bir durum şunlar için alarm olmaz: %4.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>Bitişinde hâlâ sürenler o zaman bildirilir.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>Raporlar bu zamanı ne çalışır ne de kesinti sayar.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Henüz akış yok</translation>
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
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 gün %2 sa</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1 sn</translation>
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
        <translation>%1 Mn</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 Mr</translation>
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
        <translation>%⁠%1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 dk</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>Kendiliğinden yeniden denenir; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>sunucu adı bilinmiyor</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>Ad hizmeti borsanın sunucusunu tanımıyor.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Yapılandırmadaki adresi ve DNS’inizi kontrol edin; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>ad çözümleme başarısız</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>Sunucunun adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Bu sürerse DNS’inizi kontrol edin; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>ad çözümleme yanıtsız</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>Ad hizmeti zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>sunucu geri çevirdi</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Sunucu bağlantıyı geri çevirdi.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>Sunucuya giden bir yol yok.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Öteki borsalar da kesintideyse yerel bağlantınızı kontrol edin; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>Sunucu bağlanma denemesine zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Yoldaki bir güvenlik duvarı paketleri düşürüyor olabilir; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>sunucu sıfırladı</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>Sunucu bağlantıyı sıfırladı.</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>proxy reddetti</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Proxy bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Proxy ayarlarını kontrol edin; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>proxy oturum açma istiyor</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>Proxy kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Oturum bilgilerini sistemin proxy ayarlarına girin.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>proxy başarısız</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>Proxy bağlantıyı kuramadı.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>proxy yanıt vermiyor</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Proxy zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS takıldı</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>Şifreli el sıkışma (TLS) zamanında bitmedi.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS başarısız</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>Şifreli el sıkışma (TLS) başarısız oldu.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>sertifikanın süresi dolmuş</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Sunucunun sertifikası şu anda geçerli değil.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Bu bilgisayarın saatini kontrol edin; doğruysa borsanın sertifikasını yenilemesi gerekir.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>başka sunucunun sertifikası</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Sunucunun sertifikası başka bir sunucuya ait.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Araya biri girmiş olabilir ya da adres yanlış: sürdürmeden önce ikisini de kontrol edin.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikaya güvenilmiyor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>Sunucunun sertifikasını imzalayan hiç kimseye bu bilgisayar güvenmiyor.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Araya biri girmiş olabilir. Kendi proxy’nizse network.ca_file ayarını yapın.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>sertifika iptal edilmiş</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>Sunucunun sertifikası iptal edilmiş.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>Borsanın yeni bir sertifikası olana dek bu adrese güvenmeyin.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>el sıkışma yanıtsız</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>Sunucu bağlantıyı kabul etti ama akışı zamanında açmadı.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP hatası</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>Sunucu akışı açmak yerine bir HTTP hatasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>Borsa bakımda olabilir: bu sürerse durum sayfasına bakın.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>akış değil</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>Adres, akış yerine bir web sayfasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Yapılandırmadaki adresi kontrol edin.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>yönlendirildi</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>Sunucu bizi başka bir adrese gönderdi; yönlendirmeler hiç izlenmez.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Güveniyorsanız yeni adresi yapılandırmaya girin.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>hatalı el sıkışma</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>Sunucunun el sıkışmaya yanıtı WebSocket kurallarına aykırı.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>Aradaki bir proxy neden olabilir; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>bölgenizde engelli</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>Borsa bölgenize hizmet vermiyor.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Borsanın bölgenize ait adresini kullanın; 15 dakikada bir yeniden sorulur.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>abonelik yanıtsız</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>Borsa aboneliğe zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>bağlı ama veri yok</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>Bağlantı açıktı ama zamanında veri gelmedi.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>oturum açma yanıtsız</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>Borsa oturum açma isteğine zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>hiçbir şey gelmiyor</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Artık hiçbir şey geri gelmedi, pinglerimizin yanıtları bile.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>hiçbir şey çıkmıyor</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Veri hâlâ geliyordu ama pinglerimiz artık ulaşmıyordu.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>kalp atışı kayboldu</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>Borsanın kendi kalp atışı durdu.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>tüm yayınlar sessiz</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>Hat canlıydı ama tüm yayınları sessizleşti.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Yerine yeni bir bağlantı geçer; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>emir defteri eşitlenemedi</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>Bir emir defteri yeniden eşitlenemedi.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>okunamayan mesajlar</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Çok fazla mesaj okunamadı.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>Borsa biçimini değiştirmiş olabilir: bu sürerse güncelleme arayın.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>Bağlantı veda edilmeden sona erdi.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>sunucu kapattı</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Sunucu bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>protokol hatası</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>Sunucu WebSocket kurallarını çiğnedi.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mesaj çok büyük</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Bir mesaj, bu borsanın mesajlarının hiç olmadığı kadar büyüktü.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>mesaj yarıda kaldı</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Bir mesaj başladı ve zamanında bitmedi.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>sunucu okumuyor</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>Sunucu gönderdiklerimizi artık almıyordu.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>çok fazla istek</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>Borsa, bu adresin çok sık istek gönderdiğini söylüyor.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Bu sunucuya tüm denemeler bekliyor; aynı adresi başka bir programın kullanıp kullanmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>adres yasaklandı</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>Borsa bu adresi bir süreliğine yasakladı.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Daha erken denemek bunu uzatır: bekleyin ve aynı adresteki öteki programları durdurun.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>kural ihlali</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>Sunucu, kuralları çiğnendiği için bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>Daha yavaş yeniden denenir.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>sunucu meşgul</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>Sunucu daha sonra gelmemizi istedi.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>siz istediniz</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Siz durdurdunuz.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>İstediğinizde başlatın.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>program sonlanıyor</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Program sonlanıyor.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>planlı, boşluksuz</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>Bağlantı planlandığı gibi boşluksuz değiştiriliyor.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>ömür sınırı, boşluksuz</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>Borsa bağlantıları belirli bir süre sonra sonlandırır; önceden yenisi devralır.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>yeniden başlatma duyuruldu</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>Borsa yeniden başlatma duyurdu.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Yeni bir bağlantı kuruluyor; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>bilgisayar uykuda</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Bu bilgisayar uykudaydı.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>Uyanınca hatlar kontrol edilir; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>bilgisayar uyandı</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Bu bilgisayar uyandı ve hat bunu atlatamadı.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ayarlar değişti</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Ayarlar değişti.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>oturum anahtarının süresi doldu</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>Özel oturumun anahtarı yenilenmeden süresi doldu.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>isteğiniz üzerine</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Yeni bir bağlantı istediniz.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>çok fazla açık dosya</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>Bu bilgisayarda program için dosya tanıtıcısı kalmadı.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Açık dosya sınırını yükseltin ya da başka programları kapatın.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>bellek yetersiz</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>Bu bilgisayarda boş bellek kalmadı.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Başka programları kapatın; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ağ yok</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Bu bilgisayarın ağı yok.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Yerel bağlantınızı kontrol edin: o gelir gelmez akışlar da geri gelir.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>saat yanlış</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>Bu bilgisayarın saati şifreli bağlantılar için fazla yanlış.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Saati ayarlayın, en iyisi ağ üzerinden.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>kimlik bilgileri reddedildi</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>Borsa anahtarı, izinlerini ya da bu adresi reddetti.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Borsada anahtarı, izinlerini ve adres listesini kontrol edin.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>imza reddedildi</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>Borsa imzayı reddetti: gizli bilgi anahtara ait değil.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Hesabın gizli bilgisini yeniden girin.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adrese izin yok</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>Borsa bu anahtarı bu bilgisayarın adresinden kabul etmiyor.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Bu bilgisayarın genel adresini borsada anahtarın listesine ekleyin.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>izin eksik</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>Anahtarın hesabı okuma izni yok.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Borsada anahtara okuma izni verin; işlem yapma ve para çekme gerekmez.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>anahtar iptal edilmiş</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>Anahtar borsada silinmiş ya da değiştirilmiş.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Borsada yeni bir anahtar oluşturup buraya girin.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>saat reddedildi</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>Borsanın saatiyle bu bilgisayarın saati farklı olduğu için borsa imzalananı reddetti.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>yapılandırma hatası</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>Bu akışın yapılandırması çalışamaz.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Yapılandırma dosyasında düzeltin; hemen uygulanır.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>denemeler tükendi</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>İzin verdiğiniz yeniden denemelerin tümü başarısız oldu.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Elle bağlanın ya da reconnection.max_retries değerini yükseltin.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>oturum açma sayfası engeli</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>Borsa yerine bir ağın oturum açma sayfası yanıt verdi.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Bir tarayıcıda ağda oturum açın.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>hattın tümü</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Sonraki denemesini bekliyor.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>Kesintide (%1); sonraki denemesini bekliyor.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Bağlanıyor.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Bağlandı; yayınlarını istiyor.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Veri geliyor; kalıcı olduğu henüz kanıtlanmadı.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Kararlı: hat kendini kanıtladı.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Düzenli biçimde kapanıyor.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Devre kesici açık: denemeler duraklıyor.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Devre kesici açık (%1): denemeler duraklıyor.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>Kesici tek bir yoklamaya izin veriyor.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Engelli.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Kısıtlı.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Yerel bağlantı kesik.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Birincisi kapanmadan ikinci bir bağlantı devralır.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>Deneme %1 şimdi başlıyor.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>Deneme %1, %2 sonra başlıyor.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>%1 sonra geri geldi.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>%1 sonra geri geldi, deneme %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%1 devre kesicisi art arda %n başarısızlıktan sonra açıldı: %2 boyunca bu sunucuya deneme yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Devre kesici art arda %n başarısızlıktan sonra açıldı: %1 boyunca deneme yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>%1 devre kesicisi tek bir yoklamaya izin veriyor.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 devre kesicisi kapandı: denemeler yeniden serbest.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>Devre kesici kapandı: denemeler yeniden serbest.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>Hat %1 süredir sessiz; kontrol ediliyor.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 %2 süredir sessiz; son fiyatları eski. Yeniden isteniyor.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 yeniden gönderiyor.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>Hat yeniden gönderiyor.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>Bir mesaj okunamadı ve %1 için gerekli olabilirdi. Yeniden eşitleniyor.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 eşit değil: beklenen %2, gelen %3. Yeniden eşitleniyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1: %n mesaj eksik (beklenen %2, gelen %3). Yeniden eşitleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1, %2 sonra yeniden eşitlendi.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>Borsa şunu onayladı: %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>Borsa şunu reddetti: %1. Sembolü ve kanalı kontrol edin.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>Borsa şunu reddetti: %1 (%2). Sembolü ve kanalı kontrol edin.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Yeni bir bağlantı boşluksuz devraldı (örtüşme %1, %n yinelenen atıldı).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, önceki %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>Borsanın saati bu bilgisayarın saatinden %1 farklı.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>Program bir değeri reddetti: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>Yapılandırmada bir hata var: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Ağ başarısız oldu: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Sunucu hayır dedi: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>Sunucu doğru olamayacak bir şey gönderdi: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>Bu bilgisayarda bir şey eksik: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>Program düzenli biçimde sonlandı.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>Program her şey kapanmadan sonlandı; son saniyeler eksik olabilir.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Tatbikat: “%1” arızasını siz başlattınız.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Tatbikat: “%1” arızası bitti.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Güvenilir</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Aksıyor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Kesintide</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Kesici açık</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engelli</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Değişiyor</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Yerel bağlantı</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Veri yok</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abone oluyor</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Kanıtlanmadı</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Kararlı</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanıyor</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Kısıtlı</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Yerel bağlantı kesik</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Eşitleniyor</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Ad çözümleme</translation>
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
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>İlk veri</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Hat kesintide</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Kararlılık</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Bayatlık</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Bütünlük</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Kesicide sayılır</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Yavaşlat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlı</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>En iyi alış ve satış</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Mumlar, 1 sn</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Mumlar, 1 dk</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Mumlar, 5 dk</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Mumlar, 15 dk</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Mumlar, 1 sa</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Mumlar, 4 sa</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Mumlar, 1 gün</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Emir defteri</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Emir defteri anlık görüntüleri</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Likidasyonlar</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Mark fiyatı</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>Sunucu akışı açmak yerine HTTP %1 yanıtı verdi.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>Sunucu bağlantıyı kapattı (kod %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>İstendi; borsa henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Kabul edildi; ilk eksiksiz verisi henüz gelmedi.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Eksiksiz ve güncel.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>Bu yayının bilinen aralarından daha uzun süredir bir şey gelmedi.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Arada mesajlar eksik; yeniden eşitleniyor.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>Hat kesintide: hiçbir şey gelemez.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>Borsa reddetti.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>Uykuda ya da siz durdurdunuz: kör sayılmaz.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>Son 5 dk güvenilir olmayan: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Son bir saatte kopma ve başarısızlık: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Gidiş dönüş p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Jitter, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Bayat ya da geciken yayınlar: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Son bir saatte boşluk ve hatalı mesaj: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Başarısızlık</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden deneme</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Kesici</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sessizlik</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonelik</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Tatbikat</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
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
        <translation>İzleme başlangıcı: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Feedwarden hakkında</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Kripto borsalarının WebSocket akışlarını canlı tutar ve güvenilir olup olmadıklarını gösterir.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Qt %1 ile çalışıyor, Qt %2 ile derlendi. GNU General Public License sürüm 3 veya üstü kapsamında, hiçbir güvencesi olmayan özgür yazılım.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Bu program ve bağlandıkları</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>tam metni aşağıda</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>aşağıdaki metne bakın</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>bu programla birlikte gelir</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Seçilen bölümün lisansı</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 lisansı: %2. Metin: %3
Daha fazlası: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Düzenle: %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Borsa</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Ortam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>A&amp;d</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API anahta&amp;rı</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Gizli bilgi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Bağlantıyı &amp;test et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>Olaylar ve dosyalar hesabı adıyla anar, bu yüzden ad kalır</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Bir ad en çok 40 küçük harf, rakam ve kısa çizgiden oluşur ve bir harf ya da rakamla başlar.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Bu adda bir hesap zaten var.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Anahtarı ve gizli bilgiyi borsanın gösterdiği gibi girin.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Anahtarı, gizli bilgiyi ve parolayı borsanın gösterdiği gibi girin.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n satır: bir özel anahtar</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Saklanacak bir yer aranıyor…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Saklandığı yer: %1; bir daha hiç gösterilmez. Yalnızca okuyabilen bir anahtar yeter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>Yine de &amp;kaydet</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Gizli bilginin saklanacağı bir yer henüz yok</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Geçilmiş bir test olmadan kaydeder</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Testi durdur</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Henüz test edilmedi</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>Test bir kez oturum açıp hesabı okur; emir verilmez, hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test ediliyor…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Bağlanır, oturum açar ve hesabı okur.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>Şimdi &amp;bağlan</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Yeniden bağlan</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>De&amp;vre dışı bırak</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Henüz hesap yok</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>Okuyabilen bir anahtarla emirleriniz, gerçekleşmeleriniz, bakiyeleriniz ve pozisyonlarınız değiştikçe alınır, aradaki boşluklar bildirilir. Gizli bilgi bu bilgisayarın anahtarlığında ya da şifreli bir dosyada saklanır, asla yapılandırmada değil. Penceresiz bir makinede: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Seçili hesabı şimdi bağla</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Etkinleştir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>%1 hesabı ve gizli bilgisi bu bilgisayardan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>Anahtarı borsada geçerli kalır: ihtiyacınız yoksa orada silin.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Yenilenmezse oturumun anahtarı %1 sonra ölür.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Son olay</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Yenileme</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Emirler</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Gerçekl.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
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
        <translation>yanıt yok: %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>yapılandırmada hatalar var, son geçerli olan yürürlükte kalıyor</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal ekle</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Düzenle: “%1”</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Gizli bilgi</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>S&amp;ohbet</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>Ne gö&amp;nderilir</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>&amp;Bildirir</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>&amp;Vazgeçme süresi</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Sunucu</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Bu bilgisayarın ve iç ağla&amp;rın adreslerine ve http:// kullanımına izin verilir</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>Kana&amp;l açık</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>Kanalı &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Kurallar ve bekleyen mesajlar ada dayanır, bu yüzden ad kalır</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Başka türde bir kanal başka bir kanaldır</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s veya 500 ms gibi yazın</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Botun token’ını girin.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Webhook adresini girin.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Yalnızca sizin okuyabildiğiniz bir dosyada saklanır ve bir daha hiç gösterilmez.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>Yaptığı şu</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>henüz kullanılmıyor</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>çalışmıyor: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>yeniden deneniyor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mesaj bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>çalışıyor, %n mesaj iletildi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>henüz bir şey gönderilmedi</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Sesli</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Bildirir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Alarmların bildirildiği yerler</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Kritik olanlarda bu bilgisayarda &amp;ses çal</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>Kanal &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>De&amp;vre dışı bırak</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>&amp;Test alarmı gönder</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Artık yine ses var.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Artık ses yok.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>&amp;Etkinleştir</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Bu bilgisayar bir kanal değil: açılıp kapatılabilir.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Kurallar ve sessiz saatler ne derse desin, test olduğunu söyleyen bir mesajı hemen ve kanalın kendisi üzerinden gönderir.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” kaydedildi.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>“%1” eklendi. Şimdi bir test alarmı gönderin.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>Bildirimler açıldı.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>Bildirimler kapatıldı.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1” açıldı.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1” kapatıldı.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Bir test yolda: %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: mesaj iletildi.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: iletilemedi. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Süren alarmlar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Alarm kanalları</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>Bir saat &amp;ertele</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test et</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Ku&amp;ralları değiştir…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>&amp;Kanalları değiştir…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Şu anki sorunlar</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Bildirildiği yerler</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: gönderiliyor…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: mesaj iletildi.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: iletilemedi. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>bitmek üzere</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>ertelendi, %1 saatine kadar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>yeniden deneniyor: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>çalışmıyor: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Henüz kanal yok. Telegram, Slack veya başkaları üzerinden bildirim almak için bir kanal ekleyin.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Bir sorun yok.</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Her denemeden önceki bekleme</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Deneme %1, %2 sonra</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Deneme %1, %2 sonra (%3 – %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Kopan bir hat, biri bağlayana kadar kesintide kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n deneme %1 sürer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n deneme %1 – %2 sürer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Deneme</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Henüz akış yok</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Yapılandırmaya bir akış girildiği anda piyasa verileri izlenir.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Tüm akışlar durduruldu</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>İstediğinizde birini başlatın.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n akış bağlanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Kendini kanıtlamadan hiçbir şey güvenilir gösterilmez.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Her şey güvenilir</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Her yayın eksiksiz ve güncel.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;Metin olarak kopyala</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>&amp;Görüntü olarak kopyala</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>Görüntüyü &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>Yazdırılamadı: yazıcı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Görüntüyü kaydet</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Görüntüler (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>Görüntü %1 içine yazılamadı: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Arama veya komut</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Eşleşen komutlar</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>Yapılandırma değişti: gizli bilgiler artık başka bir yerde saklanıyor.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>sistemin anahtarlığı</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>bellek, bu program sonlanana kadar</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>kasa %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>Gizli bilgi deposu henüz açık değil.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>henüz hiçbir şey bağlı değil</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Yapılandırma yazılamadı: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>Hesap silindi ama gizli bilgisi silinmedi: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>henüz hiçbir şey bağlı değil</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Yapılandırma yazılamadı: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>Yapılandırma içe aktarmadan sonra değiştirildi, bu yüzden olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Kopyalanabilecek bir yapılandırma henüz yok.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>Yapılandırmada hatalar var, bu yüzden kopyalanmadı: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Kopya yazılamadı: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Bu, okunabilen bir dosya değil.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>borsalar simüle ediliyor</translation>
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
        <translation>hesap %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>kurallar bu arada değiştirildi; bunu kapatıp kurallara yeniden bakın</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Yapılandırma yazılamadı: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>Demo çalışamıyor: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>Yapılandırma: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Burada onu kendiliğinden açan bir şey yok; şunu düzenleyin: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>“%1” kuralı yalnızca “%2” kanalına gidiyor. Önce orada başka bir kanal seçin.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>Yapılandırma yazılamadı: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>bu arada değiştirildi; bunu kapatıp yeniden bakın</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 okunamıyor</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kaldırılamıyor</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Akış ekle…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>&amp;Yapılandırmayı aç</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>&amp;Demoyu başlat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Henüz akış yok</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden piyasa verisi akışlarını canlı tutar ve onlara güvenip güvenemeyeceğinizi saniye saniye söyler. Bir borsanın akışını ekleyin ya da demoda dolaşın: demo, borsaları bu bilgisayarda simüle eder ve hiçbir gerçek sunucuya bağlanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>Yapılandırmada %n hata</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Dosya düzelene kadar hiçbir akış çalışmaz. Kaydedilir kaydedilmez uygulanır.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Yapılandırma dosyasını açar; kaydedilir kaydedilmez uygulanır</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Borsa, hesap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>Borsa veya hesap</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Tüm borsalar ve hesaplar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Günlükte ara</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Yayın güveni, abonelik, hesap değişimi</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Yalnızca seçili zamanda olanlar gösteriliyor; bir tıklama tümünü gösterir</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Seçili zaman</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Yine tüm olayları göster</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Olay günlüğü</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>Bu başlangıçtan önceki olaylar şu anda okunamıyor; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Bu başlangıçtan önceki olaylar okunuyor…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>Bu başlangıçtan önceki %2 üzeri olayın en yeni %1 tanesi gösteriliyor.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>Bu başlangıçtan önceki %2 olayın en yeni %1 tanesi gösteriliyor.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Ötekileri görmek için daha kısa bir zaman seçin.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>Arama bunlara bakar; ötekiler için daha kısa bir zaman seçin.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>Olayların saklanma başlangıcı: %1.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Programın kendisi</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Eşleşen olay yok</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Henüz bir şey olmadı</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Bu zamandan saklananlar okunuyor…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>Bu zaman hakkında hiçbir şey bilinmiyor: hiçbir olay saklanmamış</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Akış ekle</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Düzenle: %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Borsa</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>&amp;Semboller</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>A&amp;d</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Feedwarden çalışırken hep &amp;bağla</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>&amp;Akışı ekle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Bir borsa seçin</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Bir akış borsasında kalır; başka bir borsa başka bir akıştır</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>Olaylar ve dosyalar akışı adıyla anar, bu yüzden ad kalır</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>İ&amp;lkeleri gizle</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>İ&amp;lkeler: ne zaman yeniden denenir, ne zaman vazgeçilir, ne zaman kaygılanılır…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Bir borsa seçin.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>En az bir sembol seçin.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>En az bir kanal seçin.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Bir ad en çok 40 küçük harf, rakam ve kısa çizgiden oluşur.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Bu adda bir akış zaten var.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Bu ad zaten var</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Küçük harf, rakam ve kısa çizgi</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>Değişiklikler kaydedilir kaydedilmez uygulanır.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>Kaydedilir kaydedilmez bağlanır.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Yapılandırmada saklanır ve bağlanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n yayın</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>borsanınki</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adr&amp;es</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>RES&amp;T adresi</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Borsanın test ağı ya da feedwarden-sim için.</translation>
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
        <translation>Son dakikanın gidiş dönüşü, önceki sütuna bakın</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Son dakikanın akış gecikmesi, önceki sütuna bakın</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Son dakikanın gidiş dönüşü: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Son dakikanın akış gecikmesi: p50 %1, p95 %2, p99 %3, max %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Bir tahmin: borsanın saati bizimkiyle karşılaştırılmadı, bu ham farktır.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Bir tahmin: borsanın saati ancak ± %1 ile biliniyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%1 öncesine göre %n puan fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%1 öncesine göre %n puan az</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Son dakikanın gidiş dönüşü</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Son dakikanın akış gecikmesi</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 – 100; puanların nereye gittiği grafiklerin yanında yazar</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>Bizim saatimizle pingden ponga, son dakikanın ortası</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Son 60 saniyenin gidiş dönüşü</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Son 60 saniyenin akış gecikmesi</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>Borsadaki olaydan bize kadar, saat farkıyla düzeltilmiş</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Son 5 saniyede saniye başına mesaj</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Son veri mesajının yaşı; kalp atışları sayılmaz</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Başlangıçtan beri bir kesintiden toparlanmalar</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Çok sayıda başarısızlıktan sonra denemelerin duraklayıp duraklamadığı ve ne kadar</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Sonraki denemeye kalan süre</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Bugün istenen bir şeyin güvenilir olmadığı süre</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Akış gecik.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mesaj/s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Son mesaj</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Yen. bağ.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Kesici</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>Bugün kör</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>sırada</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Yapılandırma içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>Dosyada %n hata</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Şunlar değişecek</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Hiçbir şey değişmeyecek</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>Hatalar giderilmeden alınamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>Şimdiki yapılandırma, sonu “.bak” olan bir dosya olarak yanında kalır.</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>Dosyanın içeriği yapılandırmayla aynı.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Alınmadı</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Vaka</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Sırasıyla ne oldu</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>Yayınlara göre kaçırılanlar</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>Kaçırıldığı bilinen bir şey yok</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Ne kaçırıldı</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notlar</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Bu vakayla ilgili notlar</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Kendi notlarınız: talep numaraları, ne yaptığınız, borsanın ne yanıt verdiği</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Notların kaydedilip kaydedilmediği</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>Ön&amp;ceki vaka</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>Aynı borsanın bundan önceki vakası</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>&amp;Sonraki vaka</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>Aynı borsanın bundan sonraki vakası</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>&amp;Zaman çizelgesinde göster</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Metin olarak kopyala</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Borsanın desteğine gönderilmek üzere görüntü, gelişim ve sayılarla tek dosya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>N&amp;otlarımla</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Kopyaların ve dışa aktarılanların notları içerip içermediği</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>Kopyanın ya da dosyanın durumu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>Daha öncesi yok.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>Daha sonrası yok.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>Bu vaka hakkında artık hiçbir şey bilinmiyor</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>Saklananlardan daha eski ya da hiç kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Vaka – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Program sonlanana kadar saklanır: geçmiş yazılmıyor.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Bu program, dosyanın oluşturulduğu libarchive olmadan derlenmiş. “Metin olarak kopyala” yine de çalışır.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Vakayı dışa aktar</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arşivler (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Hat %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Denemeler</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Beklemeler</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>Zaman içinde vaka</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Yerel saat (%2); UTC ile başlangıç: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Planlı bekleme</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Gerçek bekleme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>Hat kesintideyken söylenenler sayılamaz: bir borsanın numaraları her oturumda yeniden başlar ya da hiç yoktur.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Kaçırılan mesajlar</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör süre</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>Yine güvenilir</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>Sistemin di&amp;li</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Çeviriyi bu dili konuşan kimse henüz gözden geçirmedi. Düzeltmeler memnuniyetle karşılanır.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Zaman içinde gecikme</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Akış gecikmesi</translation>
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
        <translation>%⁠1</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>%⁠10</translation>
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation>bir adımın tümü</translation>
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
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Akış gecikmesi</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Isı haritası</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Tümü, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Tümü, p95</translation>
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
        <translation>Şimdi &amp;bağlan</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Yeniden bağlan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>Kesi&amp;ciyi sıfırla</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>&amp;Akış ekle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Dü&amp;zenle…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>De&amp;vre dışı bırak</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Kaldırmayı &amp;geri al</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tümünü başlat</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Tümünü d&amp;urdur</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Borsa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>Arama &amp;veya komut</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>&amp;Günlükte ara</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>Şimdi&amp;yi izle</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>&amp;Tabloya git</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>Bo&amp;rsaya göre grupla</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>Alar&amp;mlar…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>&amp;Alarm kuralları…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>Alarm ka&amp;nalları…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>&amp;Sessiz saatler…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>P&amp;lanlı zamanlar…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>Tat&amp;bikat</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>S&amp;istemin renkleri</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Açı&amp;k</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Koy&amp;u</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tam &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Ra&amp;por kaydet…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Yapılandır&amp;mayı aç</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>Yapılandırmayı dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>Yapılandırma &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Te&amp;rcihler…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Borsalar</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Henüz akış yok. Menüdeki “Akış ekle…” bir akış ekler.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Yeniden bağlanma</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Tatbikat</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>Yapılandırma şuraya kopyalandı: %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>İçe aktarmayı &amp;geri al</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Başka bir yapılandırma alındı.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 kaldırıldı.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Geri al, öncekini olduğu gibi geri getirir.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Yapılandırmayı dışa aktar</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Yapılandırmalar (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Yapılandırma içe aktar</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Satır %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>Yapılandırmada %n hata; önceden çalışanlar sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Hesap %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Baş&amp;lat</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Etkinleştir</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Git: %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Hesaba git: %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: şimdi bağlan</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: yeniden bağlan</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: başlat</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: durdur</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: kesiciyi sıfırla</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Son vakayı göster: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Yenilikler</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>Feed&amp;warden hakkında</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>Yan panel s&amp;olda</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Yan panel kendi &amp;penceresinde</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>Say&amp;falar kendi penceresinde</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Dü&amp;zeni sıfırla</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Sayfalar – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Seçili borsa – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Feedwarden %1 yenilikleri</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Gizle</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>planlı %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>planlı %1, beklenen %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Zaman içinde her borsanın kesintileri</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Kesinti yok</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n kesinti, toplam %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: %2 süredir kesintide</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: %2 kesintideydi</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>başlangıç %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>henüz deneme yok</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n deneme; devre kesici açıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n deneme</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>deneme %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, hat %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, sürüyor</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>açıldı</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Denemeler</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Son bekleme</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Kesici</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Planlı zamanı düzenle</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Planlı zaman ekle</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tüm akışlar</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Kapsam</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>Bi&amp;tiş</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Ne için, isterseniz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ka&amp;ydet</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>&amp;Zamanı ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Tarih ve saati 2026-11-25 06:00 gibi yazın</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>Başladıktan sonra bitmeli</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>Bu bilgisayarın saatiyle</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>Söylediği şu: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Tüm akışlar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Planlı zamanlar</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>Planlanmış bir şey yok. Planlı bir zamanda akışlar alarm olmadan kesintide olabilir.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>Planlı zaman &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>Bir &amp;hafta sonra yine…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Aynısını yedi gün sonraya ekler. Yapılandırma yalnızca tek seferlik zamanları bilir.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Planlanmış bir şey yok</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Bir borsada ya da kendi ağınızda çalışılan ve kimsenin aranmadığı bir zaman planlayın.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tüm akışlar</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>Planlı zaman kaydedildi.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>Planlı zaman eklendi.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>Planlı zaman kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>üstel</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>doğrusal</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>sabit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simetrik</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>eşit</translation>
    </message>
    <message>
        <source>full</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>ilişkisiz</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>Beklemenin &amp;artışı</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Katsayı</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>İlk bekleme</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>En &amp;uzun bekleme</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Rastgelelik</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Rastgelelik ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>Kesi&amp;ci şundan sonra açılır</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Kesici duraklaması</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>&amp;Ping aralığı</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Sessizlik sınırı</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Her denemeden önceki bekleme</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>her zamanki gibi: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s veya 500 ms gibi yazın</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Bir sayı yazın</translation>
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
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Başlangıç ve sistem tepsisi</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>&amp;Oturum açtığımda küçültülmüş başlat</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>&amp;Küçültülmüş başlat, varsa sistem tepsisinde</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Sistem &amp;tepsisinde simge göster</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Pencere kapatılınca sistem tepsisinde çalışmayı sürdür</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Bu masaüstü tepside simge göstermiyor: pencereyi kapatmak programı sonlandırır.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>Bir akış kesintiye girince &amp;ses çal</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>Tü&amp;m sesleri kapat, alarmlarınkini de</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>K&amp;apat</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Zaman içinde bağlantı kalitesi</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Bağlantı kalitesi</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, en düşük %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>Alarmlar &amp;bildirilsin</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Sessiz saatler, her gün</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Baş&amp;langıç</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>bi&amp;tiş</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>K&amp;ritik olanlar yine de geçer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>Sessiz saatler kaydedildi.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Saatleri 22:00 gibi yazın</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>İki saat farklı olmalı: tüm gün sessiz saat olmaz</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>Bu bilgisayarın saatiyle; gece yarısını da aşabilir</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>Kaydedilince geçerli olacak ayar</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>Şu anki ayar</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Zaman içinde saniye başına mesaj</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Saniye başına mesaj</translation>
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
        <translation>Kesintiler, en yeniler önce</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>Bu dönemde kesinti yok</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>&amp;Tüm gelişimi göster…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>&amp;Zaman çizelgesinde göster</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tümünü &amp;göster</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Seçili zamanı temizler</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>Seçili zamanda kesinti yok</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>Seçili zamanda %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>Hat sonlanır</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Tüm oturumlar bir kez sıfırlamayla biter. Akış kesintiye girer ve kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>Borsa bir kez veda eder (1001). Akış kesintiye girer ve kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Yeniden başlatma duyur</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>Borsa 5 sn sonra kapanacağını söyler: yeni bir bağlantı kurulur ve hiçbir şey başarısızlık sayılmaz.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Yarı açık</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>Karşı taraf tek söz etmeden gitti. Bunu yalnızca yanıtsız pingler gösterir; hat 10 sn içinde bırakılır.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Tek yön</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>Bizden oraya artık hiçbir şey ulaşmaz. Emin olmak 15 sn kadar sürebilir.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Giriş yok</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Geri çevir</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>Oturumlar biter ve bağlantı noktasında kimse yanıt vermez. Denemeler geri çevrilir, aralarındaki bekleme artar.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>El sıkışmayı geciktir</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>Oturumlar biter; yeni bağlantılar alınır ve hiç yanıtlanmaz. Her deneme süresi dolunca biter.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>Oturumlar biter ve borsa bakımdadır: denemeler bir HTTP hatası alır.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Kabul edip düşür</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>Oturumlar biter; yenileri başarılı olur ve hemen biter. Bekleme artar, kesici açılabilir.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Abonelikleri reddet</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>Oturumlar biter; sonrakiler açıktır ama abonelikleri reddedilir.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>Abonelikleri yanıtlama</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>Oturumlar biter; sonrakiler veri alır ama abonelikleri hiç onaylanmaz.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Veri durur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>Pingler yanıtlanır ama veri gelmez: bağlı, yine de güvenilir değil.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Bir sembolü sessize al</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Ötekiler sürerken bir sembol sessizleşir.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Veri yanlış</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Mesaj düşür</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Bir mesaj eksik: numarasından bulunan bir boşluk.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Bir mesaj iki kez gelir; ikincisi atılır ve sayılır.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Sırasını değiştir</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Bir mesaj bir sonrakinin ardından gelir.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Boz</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Bir mesaj okunamaz; sayılır ve başka bir zarar vermez.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Yanlış sağlama toplamı</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Bir emir defteri sağlama toplamıyla uyuşmaz ve yeniden eşitlenir.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Yavaş ya da çok fazla</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaşlat</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Her şey geç ve düzensiz gelir: gecikme artar, kalite düşer.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Mesaj seli</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>Saniyede 5.000 mesaj daha.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Ping seli</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Saniyede bin ping.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Saati kaydır</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>Borsanın saati 5 sn ileri: saat farkı yeniden ölçülene kadar akış gecikmesi negatif olur.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Burada yalnızca simüle borsalar kusurlu davranır; hiçbir gerçek sunucuya bağlanılmaz.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Borsa</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>arızanın olağan süresi</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>siz bitirene kadar</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Süre:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Arızalar</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Sürenler</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Süren arızalar</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>Bu borsanın tümünü &amp;bitir</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Ne yaptığını görmek için bir arızanın üzerine gelin.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 böyle arızalanabilecek bir şey içermiyor.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Süre: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Yok: tüm simüle borsalar düzgün davranıyor</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Rapor kaydet</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Bir dönemin çalışma süresi, kör süreleri, nedenleriyle kesintileri, gecikmesi ve puanı; saklamak ya da göndermek için. Günler UTC gece yarısında başlar.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>Seçili zaman, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>Son tam gün</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>Son tam hafta</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>Son tam ay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Dönem</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Borsa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>K&amp;apat</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Kâğıt (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Düzenle: “%1”</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>Bildirim &amp;koşulu</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>Ş&amp;undan uzun sürerse</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>Öne&amp;mi</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>Ku&amp;ral açık</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ka&amp;psam</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Yalnızca işaretliler</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Kimleri kapsadığı</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>&amp;Bildirim yolu</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Bildirimin yapıldığı kanallar</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Kuralı &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ka&amp;ydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Bir kural izlediğini izler; başka bir şey başka bir kuraldır</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (yok)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (kapalı)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Henüz kanal yok</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Kapsananlardan en az birini işaretleyin.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>En az bir kanal işaretleyin.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s veya 500 ms gibi yazın</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Bir sayı yazın</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Henüz eksiksiz değil</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Ötekilerin tümü için olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Tümü için olan kuralınızın yerine geçer.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Yerleşik kuralın yerine geçer.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Kuralın söylediği</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Alarm kuralları</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Alarmların kuralları</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>Kural &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Çoğa&amp;lt…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>De&amp;vre dışı bırak</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>De&amp;ne</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” kaydedildi.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1” açıldı.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1” kapatıldı.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>Yerleşik olanlar kaldırılamaz; kapatılabilir.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Etkinleştir</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>Denenebilecek bir kanal yok.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Test olduğunu söyleyen bir mesaj gönderir, alıcı: %1.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Daha sonraki bir kural bunun yerine geçiyor, bu yüzden hiçbir şey yapmıyor.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Bir test yolda: %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: mesaj iletildi.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: iletilemedi. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>geçersiz kılındı</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Bildirim koşulu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Bildirim yolu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Simüle borsaya verilen komuttan bu pencere çizene kadar ölçülür; ekranınız buna bir iki karelik kendi gecikmesini ekler.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>karar verilmedi</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>daha sonra</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>bekliyor, en çok %1 daha</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>şimdiye dek doğru</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>uyuldu: sonraki deneme %1 sonra</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>%1 sonra görüldü (sınır %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>korundu</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>çok geç, %1 sonra (sınır %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>%1 içinde görülmedi</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1 içinde görülmedi: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1 sonra artık doğru değil: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: tüm borsalar güvenilir ve kararlı olunca başlar</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: %n borsa güvenilir ve kararlı olana kadar bekliyor, bu 30 sn sürer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: şunlar güvenilir ve kararlı olana kadar bekliyor: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: %2 süredir oynuyor</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: elle durduruldu</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: her şey olması gerektiği gibi görüldü</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %2 maddeden %n tanesi olması gerektiği gibi değil</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 anında</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Tatbikat. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Başlangıç: %1</translation>
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
        <translation>Senaryolar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Senaryoyu durdur</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>Sonucu &amp;kopyala</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>K&amp;enara koy</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Sonucu kenara koy</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Oynananlar</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>Görülmesi gerekenler</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Oynat: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Bir senaryo kendi kendine oynar, görülmesi gerekenleri söyler ve ne kadar sürdüğünü ölçer. Ne yaptığını görmek için birinin üzerine gelin.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Temizle</translation>
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
        <translation>ortalama %1, en düşük %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, saniyede ortalama %2</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Akış gecikmesi</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Gecikmesi gösterilen</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör süre</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, toplam %2 kesinti</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>Sayılarla seçili zaman</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>sayıları okunuyor…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>Gecikmeler ölçülen her şeyin gecikmeleridir, %1 adımlarla ve her biri %⁠3 doğrulukla saklanır.
Zamanın iki ucundaki bir adımın mesaj ve puanlarından kendi payı sayılır.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Son bağlantıların kurulumu</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>deneme %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>İlk başlatma, saat %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Deneme %1, saat %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>planlı %1, beklenen %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>toplam: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Henüz bağlanma denemesi yok</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>En yeni deneme: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Kurulum, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Bağlantılarının nasıl kurulduğunu görmek için bir borsa seçin</translation>
    </message>
    <message>
        <source>start</source>
        <translation>başlangıç</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>Seçili borsa</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Tüm gelişim…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Bu kesintiyi ya da sonuncusunu adım adım anlatır</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Puanlar nereye gitti</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>Borsanın sınırlarından kalanlar</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ölçülenler</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Son kesinti: %1, süre %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Son kesinti: %1, süre %2, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Seçili borsa yok</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Tablodan bir satır seçin.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Bildirilen: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>şu anki kalite, 100 üzerinden</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>değerlendirilecek bir şey yokken puan yok</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 / %2, süre %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Borsanın sınırları</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Kalan denemeler</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Bekletme bitişi</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Kesici açık, bitiş</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Kesici</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>elle açık tutuluyor</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>yayımlanmış sınır yok</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Bekleyen denemeler</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Son güncelleme</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Kalan mesajlar, hat %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Kalan mesajlar</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Son dakika</translation>
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
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Akış gecik.</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Hat %1 öndeydi, fark</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Hatlar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Güvenilir yayınlar</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Saat farkı</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>doğrulanmadı</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Atılan yinelenenler</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Sağlama hataları</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Okunamayan mesajlar</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Art arda başarısızlık</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Toplam başarısızlık</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Kesinti, ortalama</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Kesinti, en uzun</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Değişimler</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>Başlangıçtan beri kör</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>Süren alarmları göster</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>Olay günlüğünü göster</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Kesintileri göster</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Yerel bağlantı iyi</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Yerel bağlantı kesik</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mesaj/s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>%1 saati %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>%1 saati doğrulanmadı</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 bu adresi yasakladı, kalan %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>%1 için kalan deneme: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>bugün %n vaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Seçili borsanın yayınları</translation>
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
        <translation>%1 ile %2 arası, orta fiyatın yüzde birinin yüzde biri olarak (baz puan)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Son fiyat</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Alış</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör süre</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>sakin, henüz olay yok</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>listede yok</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – şu anda işlem görmüyor</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Sembol arayın ya da yazın</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Arayın ya da sembol yazıp Enter’a basın</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Semboller</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Yeniden &amp;sor</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>“%1” bir %2 sembolü olamaz.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>“%1” bir %2 sembolü olamaz; onlar şöyle yazılır: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Henüz hiçbiri seçilmedi</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Seçilen: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Sembolleri borsanın yazdığı gibi yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Sembolleri borsanın yazdığı gibi, örneğin %1, yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>%1 sembolleri isteniyor…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>%1 sembollerinin hiçbirinde bu harfler yok. Enter onları yazıldığı gibi alır.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n eşleşme. Enter ilkini alır, ok tuşları varsa ötekilere götürür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n %1 sembolü</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Sütunları &amp;sıfırla</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;ütunlar</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Alarmların nerede ve ne zaman bildirildiği</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Planlı zamanlar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Her şey önceki gibi.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>Bu zamanda veri yok</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, %2 – %3. Sonunda: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Gösterilecek borsa henüz yok</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Henüz veri yok – ilk nokta bir saniye sonra gelir</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Gösterilecek borsa henüz yok</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Henüz veri yok – ilk nokta bir saniye sonra gelir</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 yerel saat</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>seçili: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>Zaman içinde her borsanın durumu</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>Her borsanın durumu – saklananlar okunuyor…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>Her borsanın durumu</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>başlangıç %1, süre %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, süre %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n yeniden bağlanma denemesi</numerusform>
        </translation>
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
        <translation>&amp;Canlı</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Şimdiyi izle; zaman eksenini kaydırmak bunu bırakır</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 dk</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 sa</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 yıl</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· bugün kör</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tümünü başlat</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Tümünü d&amp;urdur</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>&amp;Sesleri kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Pencereyi &amp;gizle</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>&amp;Pencereyi göster</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden çalışmayı sürdürüyor</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>Pencere artık sistem tepsisinde: simgeye tıklamak onu geri getirir. Simgenin menüsü programı sonlandırır.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>Parola &amp;belirle…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Kilidi &amp;aç…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Gizli bilgiler şifreli bir dosyada, kasada saklanacak. Önce bir parola gerekiyor.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 “Kilidi aç…” bunu sorar.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Yeni kasanın parolası</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Kasanın kilidini aç</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>Hesaplarınızın anahtarları şifreli bir dosyada, yalnızca bu parolanın açtığı kasada duracak.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>Hesaplarınızın anahtarları şifreli bir dosyada, kasada. Parolası Feedwarden sonlanana kadar bellekte tutulur.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Yine aynısı</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Unutulan bir parola kurtarılamaz: o zaman her hesabın anahtarları yeniden girilmelidir.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Belirle</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Kilidi &amp;aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>Bunlar aynı değildi. Parolayı iki kez yazın.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Kasa açılıyor…</translation>
    </message>
</context>
</TS>
