<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Falta el secreto</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Sin almacén de secretos</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Secretos bloqueados</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Secreto inutilizable</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>saldos</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Trading demo</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Europa (EEE)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Europa (EEE), demo</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>Estados Unidos, demo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>el nombre de la clave</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>la clave privada, con todas sus líneas</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>la clave privada</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>la clave secreta o una clave privada propia</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>puede operar y retirar</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>puede retirar</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>puede operar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>puede leer</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>El exchange no indica qué puede hacer la clave.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>La clave solo puede leer, y no hace falta más.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>La clave puede leer; el exchange no indica qué más.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>La cuenta está desactivada: no se recibe nada de ella.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>Actívela cuando la necesite.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>Rechazada dos veces, por lo que ya no se intenta.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>Al editar la cuenta o elegir «Conectar ahora» se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>El secreto no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Edite la cuenta e introduzca de nuevo la clave y el secreto.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>Se vuelve a consultar cada cinco minutos, y al instante con «Conectar ahora».</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>otra vez en %1, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Rechazada una vez; aún no se da por cierto.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>se consulta el almacén de secretos</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>La cuenta arranca en cuanto se haya leído su secreto.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Sesión iniciada; llega cada cambio de la cuenta.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clave aceptada</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>El exchange aceptó la clave y mostró la cuenta.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin intentar</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>No se pudo probar la clave: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>No se sabe nada de la clave.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Orden %1, %2 %3: %4; %5 de %6 ejecutado.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Ejecutado: %1 %2 %3 a %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 cambió en %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: %2 disponible, %3 retenido.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Posición en %1: %2, entrada a %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>El ajuste %1 es ahora %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>El ajuste %1 de %2 es ahora %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>ejecutada en parte</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>Se leyó la cuenta tal como está.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>Se leyó la cuenta tal como está, tras %1 sin recibir sus cambios.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>La clave de la sesión se renovó y vale aún %1.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>La clave de la sesión no se pudo renovar; aún vale %1.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Se intenta otra vez en %2 antes de darlo por cierto.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 La cuenta ya no se intenta. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>El exchange ha vuelto a admitir la cuenta.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Esta clave puede operar. Aquí basta con leer: una clave que solo puede leer es más segura.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Esta clave puede retirar. Aquí basta con leer: cree una clave que solo pueda leer.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Esta clave vale desde cualquier dirección, y algunos exchanges dejan caducar tales claves al cabo de un tiempo: indique su dirección al exchange.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Esta clave caduca pronto: %1.</translation>
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
        <translation>No se puede alcanzar ningún exchange: su propia conexión está caída</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>La sesión de la cuenta %1 está caída</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está caído</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: disyuntor abierto</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: %2 de %3 flujos en silencio</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: faltan mensajes</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: la calidad ha bajado a %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: los mensajes llegan con %2 de retraso</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: no se entiende lo que llega</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>La cuenta %1 se rechaza y ya no se intenta</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 ha vetado esta dirección</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: quedan %2 intentos de conexión</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: el presupuesto de errores se gasta %2 veces más rápido de lo debido</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>El historial no se escribe</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Las alertas no llegan por %1</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n feed está caído: %1</numerusform>
            <numerusform>%n feeds están caídos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Disyuntor abierto en %n feed: %1</numerusform>
            <numerusform>Disyuntor abierto en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Flujos en silencio en %n feed: %1</numerusform>
            <numerusform>Flujos en silencio en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Faltan mensajes en %n feed: %1</numerusform>
            <numerusform>Faltan mensajes en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Calidad baja en %n feed: %1</numerusform>
            <numerusform>Calidad baja en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Los mensajes llegan tarde en %n feed: %1</numerusform>
            <numerusform>Los mensajes llegan tarde en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>No se entiende lo que llega en %n feed: %1</numerusform>
            <numerusform>No se entiende lo que llega en %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n cuenta rechazada: %1</numerusform>
            <numerusform>%n cuentas rechazadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n host ha vetado esta dirección: %1</numerusform>
            <numerusform>%n hosts han vetado esta dirección: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Quedan pocos intentos de conexión en %n host: %1</numerusform>
            <numerusform>Quedan pocos intentos de conexión en %n hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>El presupuesto de errores de %n feed se gasta demasiado rápido: %1</numerusform>
            <numerusform>El presupuesto de errores de %n feeds se gasta demasiado rápido: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Las alertas no llegan por %n canal: %1</numerusform>
            <numerusform>Las alertas no llegan por %n canales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%1 de %2 líneas.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Todos los feeds están caídos a la vez. Compruebe el cable, el router y el proveedor; las líneas vuelven solas en cuanto se pueda alcanzar algo.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Entre ellos, %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Sus precios son antiguos; lo que no avanza se vuelve a pedir automáticamente.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>%1 huecos en diez minutos.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>El último, en %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Los libros se vuelven a leer automáticamente; las operaciones que faltan no se recuperan.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>De 100; se avisa por debajo de %1. La página del feed indica dónde se perdieron los puntos.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Uno de cada veinte mensajes llega aún más tarde; se avisa por encima de %1. Compruebe la carga de este equipo y su conexión.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>%1 veces en diez minutos.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>Puede que el exchange haya cambiado su interfaz, o es un fallo de Feedwarden: busque una actualización o informe del fallo.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Compruebe la clave, la lista de direcciones y los permisos en el exchange y luego edite o active la cuenta.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>Antes no se envía nada allí. Otros programas en esta dirección también cuentan.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Más acabaría en un veto. Busque por qué las líneas terminan tan a menudo.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>A este ritmo, la cuota mensual de tiempo a ciegas se agota antes de tiempo; se avisa a partir de %1.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>Lo que ocurre entretanto espera en memoria, dentro de un límite.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>Lo que hay que comunicar allí espera y se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Ya no se vigila: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>Los exchanges vuelven a ser alcanzables</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>La sesión de la cuenta %1 está conectada de nuevo</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 está conectado de nuevo</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>La cuenta %1 vuelve a ser aceptada</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>El veto de %1 ha terminado</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>El historial se vuelve a escribir</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Las alertas vuelven a llegar por %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Terminado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n feed está conectado de nuevo: %1</numerusform>
            <numerusform>%n feeds están conectados de nuevo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: una prueba</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Alguien quiso saber si las alertas llegan hasta aquí. Llegan; no pasa nada malo.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows no permitió cambiar el inicio automático.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>Como mínimo la primera espera, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>Como máximo la espera más larga, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>Como máximo la pausa más larga, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 o «auto»</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>Caído desde las %1.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Caído desde las %1; ha fallado %n intento.</numerusform>
            <numerusform>Caído desde las %1; han fallado %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, %n inactivo</numerusform>
            <numerusform>%1, %n inactivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Todos los flujos están completos y al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n flujo está inactivo: aceptado, aún sin eventos.</numerusform>
            <numerusform>%n flujos están inactivos: aceptados, aún sin eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Fiable, conectado desde hace %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>La sesión es reciente: se considerará estable cuando lleve un tiempo.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>hasta su turno en este host</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>Los intentos a un mismo host se espacian para no saturar ningún exchange.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>Se conecta en %1.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>La conexión está abierta; se han pedido los flujos al exchange.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%1 de %2 flujos fiables</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Llegan datos; algunos flujos aún no están completos.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>un intento con el disyuntor semiabierto</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>El disyuntor deja pasar un intento de prueba.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>Se está estableciendo la conexión: nombre, TCP, TLS, upgrade.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>En silencio desde hace %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 lleva %3 en silencio</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: %n de %2 flujos en silencio, desde hace hasta %3</numerusform>
            <numerusform>%1: %n de %2 flujos en silencio, desde hace hasta %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 nunca ha enviado nada</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 lleva sin enviar nada más tiempo del que suele callar; sus últimos precios son antiguos.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Se vuelve a pedir automáticamente.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 tiene un hueco</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>Faltan mensajes intermedios de %1.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>Se resincroniza automáticamente.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 rechazó %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>El exchange rechazó %1.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Compruebe el símbolo y el canal; los demás flujos continúan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>%n flujo más está en el mismo estado.</numerusform>
            <numerusform>%n flujos más están en el mismo estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>Limitado desde hace %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Caído desde hace %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 está limitado desde hace %2</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 está caído desde hace %2</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>intento %1 en %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Intento %1 en %2.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>sin intento previsto</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>No hay ningún intento previsto: conecte a mano.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>intento %1 en curso</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>El intento %1 está en curso.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Disyuntor abierto, caído desde hace %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: disyuntor abierto, caído desde hace %2</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>prueba en %1</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>prueba en curso</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>El disyuntor de %1 retiene todas las líneas a este host.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Se abrió tras %n fallo.</numerusform>
            <numerusform>Se abrió tras %n fallos seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Hay un intento de prueba en curso; su resultado cierra el disyuntor o lo abre de nuevo.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>Una prueba en %1.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>Se mantiene abierto hasta que usted lo rearme.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>Bloqueado desde hace %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 está bloqueado: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>Se vuelve a consultar en %1.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Una segunda conexión toma el relevo antes de cerrar la primera.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>La conexión se está cerrando de forma ordenada.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>En suspensión</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>En suspensión desde hace %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Conexión propia caída desde hace %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Su propia conexión está caída desde hace %1</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>La culpa no es del exchange.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Próxima comprobación en %1.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>No se recibe nada, y el tiempo no cuenta como a ciegas.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Inícielo cuando lo necesite.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>aún sin iniciar</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún sin iniciar</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>El feed aún no ha hecho su primer intento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1 de %n feed fiable</numerusform>
            <numerusform>%1 de %n feeds fiables</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>intento %1 espera su turno</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>El intento %1 espera su turno: los intentos a un mismo host se espacian.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Informe de feeds</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Informe de feeds: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>De %1 a %2, UTC. Creado el %3 por Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>No se sabe nada de este período: ningún programa vigilaba entonces un feed.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latencia p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Presupuesto usado</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 no cumplió el objetivo del %2 %: %3 a ciegas, se permitían %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>Ninguna caída en este período.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>Las %1 más largas de %2 caídas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>Vigilado durante %1. Tiempo medio entre caídas %2, tiempo medio de recuperación %3, %4 intentos de conexión. %5 mensajes, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Latencia del feed</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Puntuación de calidad</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>De %1 a %2: %3 eventos (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Solo cuenta el tiempo vigilado por un programa, sin el mantenimiento planificado. Activo: ninguna línea del feed tuvo una caída. Fiable: parte del tiempo en que se querían flujos y sus datos eran fiables. A ciegas: al menos un flujo deseado no era fiable. Perdidos: mensajes que nunca llegaron, donde el exchange los numera. Latencia: desde la marca de tiempo del exchange hasta su llegada aquí, corregida con la diferencia medida entre los relojes. Presupuesto: tiempo a ciegas que permite el objetivo del feed; %1 % del tiempo si no tiene uno propio.</translation>
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
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>exchange u opciones</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>símbolos o canales</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>flujos por conexión o líneas gemelas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Activado: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Desactivado: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Modificado: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>políticas de todos los feeds</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>hilos o carpeta de datos (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>proxy o autoridades de certificación (todas las líneas se abren de nuevo)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>el lugar de los secretos</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>señal de confianza</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>con qué frecuencia se contacta con los exchanges</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>puntuación de calidad</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>objetivos o períodos planificados</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
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
        <translation>Horas: UTC, después hora local (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Escrito el %1 por %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Qué se perdió</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: a ciegas durante %2; mensajes perdidos: %3; fiable de nuevo: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>Lo que un exchange dijo mientras la línea estaba caída no se puede contar: su numeración empieza de nuevo con cada sesión, o no la hay.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>El intento %1 espera su turno.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>El intento %1 está en curso.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>El intento %1 falló tras %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>El intento %1 falló.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>El intento %1 recuperó la línea, tras %2.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>El intento %1 recuperó la línea.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>El intento %1 estaba previsto, pero no se hizo.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Intento %1: no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>toda la línea</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>Falta %n mensaje de %1, según la numeración del exchange.</numerusform>
            <numerusform>Faltan %n mensajes de %1, según la numeración del exchange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>Falta algo de %1; no se sabe cuánto.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>No se sabe cuándo llegó el último mensaje antes de la pérdida.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Aún llegaban mensajes.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>El último mensaje antes de la pérdida.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>La línea llevaba %1 en silencio.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 llevaba %2 en silencio.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Ensayo: el fallo «%1» ha terminado.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Ensayo: usted provocó el fallo «%1».</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>Se perdió la línea; no se sabe por qué, pues entonces nadie vigilaba.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>Se perdió la línea.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 ya no es fiable.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n flujo ya no es fiable.</numerusform>
            <numerusform>%n flujos ya no son fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>Este equipo no tiene red: todos los intentos la esperan.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>Este equipo vuelve a tener red.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>Los intentos se ralentizan.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>No se vuelve a intentar automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>El disyuntor se abrió tras %n fallo: ningún intento durante %1.</numerusform>
            <numerusform>El disyuntor se abrió tras %n fallos seguidos: ningún intento durante %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>El disyuntor de %1 se abrió tras %n fallo: ningún intento durante %2.</numerusform>
            <numerusform>El disyuntor de %1 se abrió tras %n fallos seguidos: ningún intento durante %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>El disyuntor está semiabierto: deja pasar un intento de prueba.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>El disyuntor de %1 está semiabierto: deja pasar un intento de prueba.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>El disyuntor se cerró: los intentos vuelven a ser libres.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>El disyuntor de %1 se cerró: los intentos vuelven a ser libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>%n intento anterior no figura: se conservan los más recientes.</numerusform>
            <numerusform>%n intentos anteriores no figuran: se conservan los más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Conectado; aún no hay nada demostrado.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>El exchange rechazó %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>El exchange rechazó %1: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 se ha resincronizado.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 vuelve a ser fiable, tras %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>%n flujo más vuelve a ser fiable a estas alturas.</numerusform>
            <numerusform>%n flujos más vuelven a ser fiables a estas alturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>La línea ha vuelto, tras %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>El %n flujo vuelve a ser fiable, %1 después de la pérdida.</numerusform>
            <numerusform>Los %n flujos vuelven a ser fiables, %1 después de la pérdida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Detenido: ya nadie espera la línea.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>Lo ocurrido en %1 no se pudo anotar: faltan partes de la historia.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>El programa terminó aquí. No se sabe cuándo volvió la línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n flujo aún no vuelve a ser fiable.</numerusform>
            <numerusform>%n flujos aún no vuelven a ser fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>Continúa: caída desde hace %1 por ahora.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 lleva %2 caído</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 lleva %2 caído: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 estuvo caído al menos %2</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 estuvo caído al menos %2: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 estuvo caído %2</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 estuvo caído %2: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>Cayó %n línea.</numerusform>
            <numerusform>Cayeron %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n intento.</numerusform>
            <numerusform>%n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n intento, el disyuntor se abrió.</numerusform>
            <numerusform>%n intentos, el disyuntor se abrió.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Todos los flujos volvieron a ser fiables %1 después de la pérdida.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>Parte de lo que ocurrió entonces no se conserva.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>%1 previsto, %2 real</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>nada, otra línea lo tenía</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Aquí no se pueden guardar notas: el historial lo escribe %1. Cierre ese programa para escribir notas.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>No se pueden guardar notas: el historial lo escribió una versión más reciente de Feedwarden.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>La nota no está guardada: no queda espacio en el disco. Libere espacio; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>La nota aún no está guardada: otro programa retiene el historial. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>La nota aún no está guardada: el historial está dañado y se empieza de nuevo. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>La nota no está guardada: no se puede escribir el historial (%1). Se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Msj./s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Reconex.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>reintento %1 en %2</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C termina</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Mantenimiento de Binance</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot anuncia que va a cerrar, y lo hace; después está en mantenimiento durante 10 s.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot anuncia que cierra en 10 s</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>Las sesiones terminan; quien llega recibe HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>El mantenimiento ha terminado</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>Una conexión nueva toma antes el relevo, según lo previsto</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>No se cuenta ningún fallo, ningún precio deja de ser fiable</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot está caído</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Ninguno de sus flujos es fiable</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Su calidad es 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>Se indica la causa: un error HTTP</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>Los demás exchanges siguen, fiables</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Todos los exchanges vuelven a ser fiables</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Mi wifi se cae</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>Ningún dato de ningún exchange, y el sistema indica durante 15 s: sin red. Su conexión no se corta; solo se le dice así a Feedwarden.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Sin datos; el sistema indica: sin red</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>La línea de estado indica: conexión propia caída</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>En cada exchange: conexión propia, no fallo suyo</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Ningún flujo es fiable</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>No se culpa a ningún exchange: ningún disyuntor se abre</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>La línea de estado indica que ha vuelto</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Exchange semiabierto</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX desaparece 15 s sin decir nada: sin cierre, sin reset, sin datos. Solo lo delatan los pings sin respuesta.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX desaparece sin decir nada</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX vuelve y ha olvidado la sesión</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>OKX está caído, detectado por su silencio</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Veto por exceso de solicitudes</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot rechaza con HTTP 429 y una espera de 8 s, y luego veta durante 12 s (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>Las sesiones terminan; HTTP 429: esperar 8 s</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>Desde ahora HTTP 418: veto de 12 s</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Quien espera lo indicado puede entrar</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Limitado: demasiadas solicitudes</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>Ningún intento antes de que pasen los 8 s</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Vetado, y por cuánto tiempo</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>Ningún intento antes de que pasen los 12 s</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitencia</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken acepta cada conexión y la corta al instante, durante 30 s: conectado, pero nunca útil.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken corta cada sesión al instante</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken vuelve a mantener sus conexiones</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Kraken está caído, aunque deja entrar a todos</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>El disyuntor se abre: los intentos se pausan</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>En este período no se midió nada.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Informe de feeds</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>El historial en %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>El informe no se pudo escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>no se pueda alcanzar ningún exchange</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>un feed o la sesión de una cuenta se caiga</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>un feed falle tanto que su disyuntor lo retenga</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>al menos el %1 de los flujos de un feed esté en silencio</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>un feed tenga al menos %n hueco en diez minutos</numerusform>
            <numerusform>un feed tenga al menos %n huecos en diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>la calidad de un feed esté por debajo de %1 sobre 100</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>uno de cada veinte mensajes de un feed llegue con más de %1 de retraso</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>lo que llega por un feed no se entienda al menos %n vez en diez minutos</numerusform>
            <numerusform>lo que llega por un feed no se entienda al menos %n veces en diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>una cuenta sea rechazada y ya no se intente</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>un exchange vete esta dirección durante más de %1</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>un exchange deje %1 o menos intentos de conexión</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>el presupuesto de errores de un feed se gaste al menos %1 veces más rápido de lo debido</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>el historial no se pueda escribir</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>las alertas no lleguen por un canal</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 se caiga</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 falle tanto que su disyuntor retenga los intentos</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>al menos el %1 de los flujos de %2 esté en silencio</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 tenga al menos %n hueco en diez minutos</numerusform>
            <numerusform>%1 tenga al menos %n huecos en diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>la calidad de %2 esté por debajo de %1 sobre 100</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>uno de cada veinte mensajes de %2 llegue con más de %1 de retraso</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>lo que llega por %1 no se entienda al menos %n vez en diez minutos</numerusform>
            <numerusform>lo que llega por %1 no se entienda al menos %n veces en diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>la cuenta %1 sea rechazada y ya no se intente</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 vete esta dirección durante más de %1</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 deje %1 o menos intentos de conexión</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>el presupuesto de errores de %2 se gaste al menos %1 veces más rápido de lo debido</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>las alertas no lleguen por %1</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Conexión propia caída</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Un feed está caído</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Un disyuntor está abierto</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Flujos en silencio</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Faltan mensajes</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>La calidad es baja</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>Los mensajes llegan tarde</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>No se entiende lo que llega</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Una cuenta es rechazada</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Esta dirección está vetada</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Quedan pocos intentos de conexión</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>El presupuesto de errores se gasta muy rápido</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>El historial no se escribe</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Las alertas no llegan</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Flujos en silencio, a&amp;l menos</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>Huecos en diez minutos, a&amp;l menos</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Calidad por de&amp;bajo de</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>Retra&amp;so de más de</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>Veces en diez minutos, a&amp;l menos</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Veto de más &amp;largo que</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>&amp;Intentos restantes, como máximo</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>Veces demasiado rápido, a&amp;l menos</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1 durante más de %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Cuando %1, no se avisa a nadie: la regla está desactivada.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Cuando %1, no se avisa a nadie: todas las alertas están desactivadas.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Cuando %1, no se avisa a nadie: ningún canal la recoge y las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Cuando %1, avisarme en este equipo.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Cuando %1, avisarme en este equipo y por %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Cuando %1, avisarme por %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>No por %1: allí solo va lo que es más grave.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>También en las horas de silencio (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>En las horas de silencio (%1) espera a que terminen.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ninguna parte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>de 100 puntos</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Permitido: de %1 a %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>Al menos %1: antes nadie sabe si la culpa es de su propia conexión</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>No hay clave ni secreto guardados con ese nombre.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>En este equipo no hay lugar para secretos.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>Se denegó el acceso a los secretos.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>El lugar de los secretos no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>La bóveda necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>La frase de contraseña de la bóveda es incorrecta.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>Otros en este equipo podrían leer los secretos o cambiarlos.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>Lo que está guardado allí está dañado.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Los secretos los guardó una versión más reciente de Feedwarden.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>El lugar de los secretos es de solo lectura.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>Una entrada no puede tener ese nombre.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>El lugar de los secretos no funciona.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Introdúzcalos de nuevo para la cuenta.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Desbloquee o instale un llavero, o ponga secrets.store en &quot;vault&quot; o &quot;files&quot; en la configuración.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Permita a Feedwarden usarlos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Inténtelo de nuevo o ponga secrets.store en &quot;files&quot; o &quot;vault&quot; en la configuración.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Escríbala en un archivo que solo usted pueda leer, indíquelo en FEEDWARDEN_VAULT_PASSPHRASE_FILE e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Indique la correcta donde se le pida, o en el archivo que nombra FEEDWARDEN_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Recupérelo de una copia de seguridad, o elimínelo y guarde de nuevo los secretos.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Actualice Feedwarden.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Cambie los secretos allí de donde proceden.</translation>
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
        <translation>Cronología y gráficos</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Mostrar menos tiempo o más</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>Ir atrás en el tiempo o adelante</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Seguir el presente</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>Al problema anterior o siguiente; en un gráfico, al valor</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>A la fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>Seleccionar el tiempo de lo marcado</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Olvidar el tiempo seleccionado</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Copiar un gráfico como CSV, una tabla como texto</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Tablas y búsqueda</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Todo lo que se puede hacer con una fila, una tabla o un gráfico</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>Ejecutar el comando marcado o ir a lo encontrado</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>se ha modificado desde entonces, así que queda como está</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>No hay lista de símbolos de %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>No se pudieron pedir los símbolos a %1: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>Otros están consultando ahora a %1, por lo que sus símbolos no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 indica que se le consultó demasiado (HTTP %2). Sus símbolos se pueden volver a pedir dentro de un minuto.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 no da sus símbolos a la región en la que está este equipo (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 se negó a dar sus símbolos (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 se negó a dar sus símbolos: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>La lista de símbolos que envió %1 es demasiado larga para leerla.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>No se pudo entender lo que %1 envió en lugar de sus símbolos.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Cada operación en cuanto ocurre</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Precio y volumen de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>Mejor bid y mejor ask, con cada cambio</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>El libro de órdenes: una vez entero, luego cada cambio; se comprueban los huecos</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Los mejores niveles del libro de órdenes, enteros cada vez</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Posiciones cerradas a la fuerza</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>El precio con que se valoran las posiciones, y el funding</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Recibe todo</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Recibe las advertencias y lo crítico</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Recibe solo lo crítico</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>To&amp;ken del bot</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>Dirección del &amp;webhook</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>BotFather se lo da al crear un bot, por ejemplo 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>Empieza por https:// y acepta JSON.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack la muestra para un webhook entrante: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord la muestra para un webhook de un canal: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>Es más largo de lo que puede ser: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Tiene que ser una sola línea.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Un token solo tiene letras, cifras y los signos : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Tiene que empezar por https://, para que nadie lo lea por el camino.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>Pegue la dirección entera, que empieza por https://, sin nombre de usuario, contraseña ni parte tras #.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Está dentro de su red; hay que permitirlo más abajo.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Advertencias y lo crítico</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Solo lo crítico</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Se envía un mensaje al chat %1 de Telegram.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Se envía un mensaje a %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>Se envía JSON a la dirección del webhook.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>Se envía JSON a %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>Se inicia el programa %1.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>No recibe nada: todas las alertas están desactivadas.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>No recibe nada: está desactivado.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>No recibe nada: ninguna regla va allí.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, por todas las reglas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, por las reglas %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, por %n regla.</numerusform>
            <numerusform>%1, por %n reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Su secreto se guarda en %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>No se muestra nada: todas las alertas están desactivadas.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>En este equipo no se muestra nada: las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>Cada alerta muestra una notificación en este equipo, con sonido si es crítica.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>Cada alerta muestra una notificación en este equipo, sin sonido.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Un nombre tiene de 1 a 40 letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Ya hay un canal con este nombre.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Empiece por la ruta completa de un programa.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>Escriba un número como -1001234567890, o @name.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>Escriba una dirección que empiece por https:// y tenga un host.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>Tiene que ser JSON, en el que entre {{ y }} solo haya estos, y entre comillas: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>Las reglas se rigen por él, así que no cambia: letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>Un número como -1001234567890, o @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Un programa con su ruta completa, y sus argumentos; lo que tenga espacios va entre comillas.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Vacío: lo habitual. Si no, JSON con estos entre comillas: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>El propio de Telegram, u otro servidor que hable como él.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Todas las alertas están desactivadas: no se avisa a nadie de nada, en ningún momento.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>No hay horas de silencio: se avisa de las alertas en todo momento.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Silencio todos los días de %1 a %2, en la hora de este equipo (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Solo pasa lo crítico.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>No pasa nada, ni siquiera lo crítico.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>De lo que dura hasta %1 se avisa entonces; de lo que vino y se fue, no.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>ahora, aún %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>De %1 a %2 (%3) nada nuevo de ningún feed fue una alerta.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>De %1 a %2 (%3) nada nuevo de %4 fue una alerta.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>De %1 a %2 (%3) nada nuevo de ningún feed es una alerta; vale también para las sesiones de las cuentas.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>De %1 a %2 (%3) nada nuevo de %4 es una alerta.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>De lo que siga durando cuando termine se avisa entonces.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>Los informes no cuentan este tiempo ni como activo ni como caído.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Aún no hay feeds</translation>
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
        <translation>%1 d %2 h</translation>
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
        <translation>%1 mil M</translation>
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
        <translation>%1 d</translation>
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
        <translation>Se vuelve a intentar automáticamente; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>nombre de host desconocido</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>El servicio de nombres no conoce el host del exchange.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Compruebe la dirección en la configuración y su DNS; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>falló la resolución de nombre</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>No se pudo resolver el nombre del host.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Compruebe su DNS si esto dura; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>resolución de nombre sin respuesta</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>El servicio de nombres no respondió a tiempo.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazo del servidor</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inalcanzable</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>No hay ruta hasta el servidor.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Compruebe su propia conexión si otros exchanges también están caídos; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>El servidor no respondió a tiempo al intento de conexión.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Puede que un cortafuegos intermedio descarte paquetes; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>reset del servidor</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>El servidor cortó la conexión (reset).</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>el proxy rechaza</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>El proxy rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Compruebe los ajustes del proxy; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>el proxy pide credenciales</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>El proxy pide nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Ponga las credenciales en los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>fallo del proxy</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>El proxy no pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>el proxy no responde</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>El proxy no respondió a tiempo.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS atascado</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>El handshake cifrado (TLS) no terminó a tiempo.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>fallo de TLS</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>El handshake cifrado (TLS) falló.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>El certificado del servidor no es válido en este momento.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, el exchange tiene que renovar su certificado.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificado de otro host</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>El certificado del servidor es de otro host.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Puede que haya alguien en medio o que la dirección sea incorrecta: compruebe ambas cosas antes de continuar.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>El certificado del servidor no está firmado por nadie en quien este equipo confíe.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Puede que haya alguien en medio. Si es su propio proxy, defina network.ca_file.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>certificado revocado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>El certificado del servidor ha sido revocado.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>No confíe en esta dirección hasta que el exchange tenga un certificado nuevo.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>handshake sin respuesta</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>El servidor aceptó la conexión, pero no abrió el feed a tiempo.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>error HTTP</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>El servidor respondió con un error HTTP en lugar de abrir el feed.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>Puede que el exchange esté en mantenimiento: consulte su página de estado si esto dura.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>no es un feed</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>La dirección respondió con una página web en lugar de un feed.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Compruebe la dirección en la configuración.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigido</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>El servidor nos remitió a otra dirección, y las redirecciones nunca se siguen.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Ponga la nueva dirección en la configuración si confía en ella.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>handshake incorrecto</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>La respuesta del servidor al handshake incumple las reglas de WebSocket.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>Puede que la culpa sea de un proxy intermedio; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>bloqueado en su región</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>El exchange no da servicio a su región.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Use la dirección del exchange para su región; se vuelve a consultar cada 15 minutos.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>suscripción sin respuesta</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>El exchange no respondió a tiempo a la suscripción.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>conectado, pero sin datos</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>La conexión estaba abierta, pero no llegaron datos a tiempo.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>inicio de sesión sin respuesta</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>El exchange no respondió a tiempo al inicio de sesión.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>no entra nada</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Ya no llegaba nada, ni siquiera respuestas a nuestros pings.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>no sale nada</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Aún llegaban datos, pero nuestros pings ya no alcanzaban el exchange.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>latido perdido</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>El propio latido del exchange se detuvo.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>todos los flujos en silencio</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>La línea seguía viva, pero todos sus flujos quedaron en silencio.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Una conexión nueva la sustituye; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>libro de órdenes sin sincronizar</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>No se pudo resincronizar un libro de órdenes.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>mensajes ilegibles</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Demasiados mensajes eran ilegibles.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>Puede que el exchange haya cambiado su formato: busque una actualización si esto dura.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>La conexión terminó sin despedida.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>cierre del servidor</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>El servidor incumplió las reglas de WebSocket.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Un mensaje era mayor de lo que jamás son los de este exchange.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>mensaje interrumpido a medias</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Un mensaje empezó y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>el servidor no lee</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>El servidor ya no recogía lo que enviábamos.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>El exchange indica que esta dirección consulta demasiado.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Todos los intentos a este host esperan; compruebe si otro programa usa la misma dirección.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>dirección vetada</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>El exchange ha vetado esta dirección por un tiempo.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Intentarlo antes lo alarga: espere y detenga otros programas en la misma dirección.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>incumplimiento de las reglas</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>El servidor cerró la conexión por incumplir sus reglas.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>Se vuelve a intentar más despacio.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>El servidor nos pidió volver más tarde.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Inícielo cuando lo necesite.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>el programa termina</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>El programa está terminando.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>previsto, sin hueco</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>La conexión se sustituye según lo previsto, sin hueco.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>límite de duración, sin hueco</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>El exchange termina las conexiones tras un tiempo fijo; una nueva toma antes el relevo.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>reinicio anunciado</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>El exchange anunció un reinicio.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Se establece una conexión nueva; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>equipo en suspensión</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Este equipo estaba en suspensión.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>Las líneas se comprueban al reactivarse; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>equipo reactivado</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Este equipo se reactivó y la línea no había sobrevivido.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ajustes modificados</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Los ajustes se modificaron.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>clave de sesión caducada</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>La clave de la sesión privada caducó antes de renovarse.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>a petición suya</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Usted pidió una conexión nueva.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>A este equipo no le quedan descriptores de archivo para el programa.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Aumente el límite de archivos abiertos o cierre otros programas.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>A este equipo no le queda memoria.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Cierre otros programas; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Compruebe su propia conexión: los feeds vuelven en cuanto vuelva ella.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>reloj incorrecto</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>El reloj de este equipo está demasiado desajustado para conexiones cifradas.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Ponga el reloj en hora, mejor por la red.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>credenciales rechazadas</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>El exchange rechazó la clave, sus permisos o esta dirección.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Compruebe en el exchange la clave, sus permisos y su lista de direcciones.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>firma rechazada</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>El exchange rechazó la firma: el secreto no corresponde a la clave.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Introduzca de nuevo el secreto de la cuenta.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>El exchange no acepta esta clave desde la dirección de este equipo.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Añada la dirección pública de este equipo a la lista de la clave en el exchange.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>La clave no puede leer la cuenta.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Permita en el exchange que la clave lea; no hacen falta ni operar ni retirar.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>clave revocada</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>La clave se eliminó o se modificó en el exchange.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Cree una clave nueva en el exchange e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>reloj rechazado</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>El exchange rechazó lo firmado porque su hora y la de este equipo difieren.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>error de configuración</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>La configuración de este feed no puede funcionar.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Corríjala en el archivo de configuración; se aplica al instante.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>reintentos agotados</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>Han fallado todos los reintentos que usted permitió.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Conecte a mano o aumente reconnection.max_retries.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>página de acceso de por medio</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>Respondió la página de acceso de una red en lugar del exchange.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Inicie sesión en la red con un navegador.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>toda la línea</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Espera su próximo intento.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>Caída (%1); espera su próximo intento.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Se conecta.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Conectada; pide sus flujos.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Llegan datos; aún tiene que demostrar que dura.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Estable: la línea ha demostrado que dura.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Se cierra de forma ordenada.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Disyuntor abierto: los intentos se pausan.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Disyuntor abierto (%1): los intentos se pausan.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>El disyuntor deja pasar un intento de prueba.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloqueada.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Limitada.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Conexión propia caída.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Una segunda conexión toma el relevo antes de cerrar la primera.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>El intento %1 empieza ahora.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>El intento %1 empieza en %2.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>De vuelta tras %1.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>De vuelta tras %1, con el intento %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>El disyuntor de %1 se abrió tras %n fallo: ningún intento a este host durante %2.</numerusform>
            <numerusform>El disyuntor de %1 se abrió tras %n fallos seguidos: ningún intento a este host durante %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>El disyuntor se abrió tras %n fallo: ningún intento durante %1.</numerusform>
            <numerusform>El disyuntor se abrió tras %n fallos seguidos: ningún intento durante %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>El disyuntor de %1 deja pasar un intento de prueba.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>El disyuntor de %1 se cerró: los intentos vuelven a ser libres.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>El disyuntor se cerró: los intentos vuelven a ser libres.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>La línea lleva %1 en silencio; se está comprobando.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 lleva %2 en silencio; sus últimos precios son antiguos. Se vuelve a pedir.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 vuelve a enviar.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>La línea vuelve a enviar.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>No se pudo leer un mensaje que %1 quizá necesitaba. Se resincroniza.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 está desincronizado: se esperaba %2, llegó %3. Se resincroniza.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>A %1 le falta %n mensaje: se esperaba %2, llegó %3. Se resincroniza.</numerusform>
            <numerusform>A %1 le faltan %n mensajes: se esperaba %2, llegó %3. Se resincroniza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 se ha resincronizado tras %2.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>El exchange confirmó %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>El exchange rechazó %1. Compruebe el símbolo y el canal.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>El exchange rechazó %1: %2. Compruebe el símbolo y el canal.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Una conexión nueva tomó el relevo sin hueco (solapamiento %1, %n duplicado descartado).</numerusform>
            <numerusform>Una conexión nueva tomó el relevo sin hueco (solapamiento %1, %n duplicados descartados).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, antes %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>El reloj del exchange difiere del de este equipo en %1.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>El programa rechazó un valor: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>La configuración tiene un error: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Falló la red: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>El servidor dijo que no: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>El servidor envió algo que no puede ser correcto: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>A este equipo le falta algo: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>El programa terminó de forma ordenada.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>El programa terminó antes de que todo se cerrara; pueden faltar los últimos segundos.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Ensayo: usted provocó el fallo «%1».</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Ensayo: el fallo «%1» ha terminado.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Disyuntor abierto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Conexión propia</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Suscribiendo</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Sin consolidar</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Conexión propia caída</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución de nombre</translation>
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
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Primeros datos</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Línea caída</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Cuenta para el disyuntor</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>Mejor bid y ask</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Velas, 1 s</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Velas, 1 min</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Velas, 5 min</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Velas, 15 min</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Velas, 1 h</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Velas, 4 h</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Velas, 1 d</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Instantáneas del libro</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Precio de marca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>El servidor respondió HTTP %1 en lugar de abrir el feed.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>El servidor cerró la conexión (código %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>Pedido; el exchange aún no ha respondido.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Aceptado; aún no han llegado sus primeros datos completos.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Completo y al día.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>No ha llegado nada en más tiempo del que este flujo suele callar.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Faltan mensajes intermedios; se está resincronizando.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>La línea está caída: no puede llegar nada.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>El exchange lo rechazó.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>En suspensión o detenido por usted: no cuenta como a ciegas.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>No fiable en los últimos 5 min: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Cortes y fallos en la última hora: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Ida y vuelta p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Jitter, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Flujos desactualizados o tardíos: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Huecos y mensajes erróneos, última hora: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
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
        <translation>Vigilado desde %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Acerca de Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Mantiene vivos los feeds WebSocket a exchanges de criptomonedas y muestra si se puede confiar en ellos.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Se ejecuta con Qt %1, compilado con Qt %2. Software libre bajo la GNU General Public License, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Este programa y aquello con lo que está enlazado</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>su texto completo está abajo</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>véase el texto de abajo</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>se incluye con este programa</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Licencia del componente elegido</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 se distribuye bajo %2. El texto: %3
Más información: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>E&amp;xchange</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>Los eventos y archivos usan este nombre, por eso no cambia</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Un nombre tiene hasta 40 letras minúsculas, cifras y guiones, y empieza por una letra o una cifra.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Introduzca la clave y el secreto tal como los muestra el exchange.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Introduzca la clave, el secreto y la frase de contraseña tal como los muestra el exchange.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n línea: una clave privada</numerusform>
            <numerusform>%n líneas: una clave privada</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Buscando un lugar donde guardarlos…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Se guarda en %1; no se vuelve a mostrar. Basta con una clave que solo pueda leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Aún no hay un lugar donde guardar el secreto</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Guarda sin una prueba superada</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>La prueba inicia sesión una vez y lee la cuenta; no se opera ni se cambia nada.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Conecta, inicia sesión y lee la cuenta.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>Con una clave que pueda leer, sus órdenes, ejecuciones, saldos y posiciones llegan en cuanto cambian, y se avisa de cualquier hueco. El secreto se guarda en el llavero de este equipo o en un archivo cifrado, nunca en la configuración. En un equipo sin ventanas: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Conectar ahora la cuenta seleccionada</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>¿Eliminar de este equipo la cuenta %1 y su secreto?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>En el exchange su clave sigue viva: elimínela allí si no la necesita.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Sin renovación, la clave de la sesión caduca en %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Últ. evento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuc.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
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
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>la configuración tiene errores, sigue vigente la última correcta</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>&amp;Qué se envía</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>Re&amp;cibe</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>A&amp;bandonar tras</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Servid&amp;or</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Se permiten direcciones de este equipo y de redes &amp;internas, y http://</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>El cana&amp;l está activado</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>&amp;Añadir el canal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Las reglas y los mensajes en espera usan el nombre, por eso no cambia</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Un canal de otro tipo es otro canal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escríbalo como 30 s o 500 ms</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Introduzca el token del bot.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Introduzca la dirección del webhook.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Se guarda en un archivo que solo usted puede leer y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>Esto es lo que hace</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>no funciona: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>se vuelve a intentar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>funciona, %n mensaje entregado</numerusform>
            <numerusform>funciona, %n mensajes entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Dónde se avisa de las alertas</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Con s&amp;onido en este equipo si es crítica</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>&amp;Añadir un canal…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>En&amp;viar una alerta de prueba</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Vuelve a haber sonido.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Ya no hay sonido.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Este equipo no es un canal: se puede activar y desactivar.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Envía un mensaje que dice que es una prueba, ahora y por el propio canal, digan lo que digan las reglas y las horas de silencio.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>Se añadió «%1». Envíe ahora una alerta de prueba.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>Las notificaciones se activaron.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>Las notificaciones se desactivaron.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>Se activó «%1».</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>Se desactivó «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Una prueba va de camino a %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: el mensaje se entregó.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: no se entregó. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Alertas que duran</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canales de alertas</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>&amp;Posponer una hora</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Cambiar las re&amp;glas…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>Cambiar los ca&amp;nales…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Qué va mal ahora</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Dónde se avisa</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: enviando…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: el mensaje se entregó.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: no se entregó. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>a punto de terminar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>se vuelve a intentar: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>no funciona: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Aún no hay canales. Añada uno para recibir avisos por Telegram, Slack u otros.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está en orden.</translation>
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
        <translation>Esperas antes de cada intento</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Intento %1 tras %2</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Intento %1 tras %2 (de %3 a %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Una línea perdida sigue caída hasta que alguien la conecte.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n intento dura %1.</numerusform>
            <numerusform>%n intentos duran %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n intento dura de %1 a %2.</numerusform>
            <numerusform>%n intentos duran de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Aún no hay feeds</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Los datos de mercado se vigilan en cuanto la configuración nombra un feed.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Todos los feeds están detenidos</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>Inicie uno cuando lo necesite.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n feed conectando</numerusform>
            <numerusform>%n feeds conectando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Nada se muestra como fiable antes de haberlo demostrado.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Todo es fiable</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Todos los flujos están completos y al día.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>No se pudo imprimir: la impresora no responde.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>No se pudo escribir la imagen en %1: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda o comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos coincidentes</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>La configuración ha cambiado: los secretos se guardan ahora en otro lugar.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>la memoria, hasta que termine este programa</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>la bóveda %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>El almacén de secretos aún no está abierto.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>aún no hay nada conectado</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>No se pudo escribir la configuración: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>La cuenta ya no está, pero su secreto sí: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>aún no hay nada conectado</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>No se pudo escribir la configuración: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>La configuración se ha modificado desde la importación, así que queda como está.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Aún no hay ninguna configuración que se pueda copiar.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>La configuración tiene errores, por lo que no se copió: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>No se pudo escribir la copia: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>los exchanges son simulados</translation>
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
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>las reglas se han modificado entretanto; cierre esto y vuelva a mirarlas</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>No se pudo escribir la configuración: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>La demo no se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>La configuración: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Nada aquí lo abre por sí solo; edite %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>La regla «%1» va solo a «%2». Elija primero otro canal en ella.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>No se pudo escribir la configuración: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>se ha modificado entretanto; cierre esto y vuelva a mirarla</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>no se puede eliminar %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Añadir un feed…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Abrir la &amp;configuración</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Iniciar la &amp;demo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Aún no hay feeds</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden mantiene vivos los feeds de datos de mercado y le dice, segundo a segundo, si puede confiar en ellos. Añada un feed de un exchange o eche un vistazo a la demo: simula exchanges en este equipo y no contacta con ningún host real.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n error en la configuración</numerusform>
            <numerusform>%n errores en la configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Ningún feed funciona hasta que el archivo sea correcto. Se aplica en cuanto se guarda.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Abre el archivo de configuración; se aplica en cuanto se guarda</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Exchange, cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>Exchange o cuenta</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Todos los exchanges y cuentas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Confianza, suscripciones, cuentas</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Solo se muestra lo ocurrido en el tiempo seleccionado; un clic lo muestra todo</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Tiempo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Mostrar de nuevo todos los eventos</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>Los eventos anteriores a este inicio no se pueden leer por ahora; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Se leen los eventos anteriores a este inicio…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>De los eventos anteriores a este inicio se muestran los %1 más recientes de más de %2.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>De los eventos anteriores a este inicio se muestran los %1 más recientes de %2.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Seleccione un tiempo más corto para ver los demás.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>La búsqueda abarca estos; seleccione un tiempo más corto para otros.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>Se conservan eventos desde %1.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>El propio programa</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Leyendo lo que se conserva de este tiempo…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>No se sabe nada de este tiempo: no se conserva ningún evento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Añadir un feed</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>E&amp;xchange</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>&amp;Símbolos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Conectarlo siempre que Feedwarden f&amp;uncione</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>&amp;Añadir el feed</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Elija un exchange</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Un feed queda ligado a su exchange; otro exchange es otro feed</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>Los eventos y archivos usan este nombre, por eso no cambia</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>Ocultar las &amp;políticas</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>&amp;Políticas: cuándo reintentar, cuándo desistir, cuándo preocuparse…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Elija un exchange.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Elija al menos un símbolo.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Elija al menos un canal.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Un nombre tiene hasta 40 letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Ya hay un feed con este nombre.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ya hay uno con este nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>Los cambios se aplican en cuanto se guardan.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>Se conecta en cuanto se guarda.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Queda en la configuración y no se conecta.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>la del exchange</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Direc&amp;ción</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>Dirección RES&amp;T</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Para una red de pruebas del exchange o para feedwarden-sim.</translation>
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
        <translation>Ida y vuelta del último minuto, véase la columna anterior</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Latencia del feed en el último minuto, véase la columna anterior</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Ida y vuelta del último minuto: p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Latencia del feed en el último minuto: p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Una estimación: el reloj del exchange no se ha comparado con el nuestro, así que esta es la diferencia sin corregir.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Una estimación: el reloj del exchange solo se conoce con ± %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%n punto más que hace %1</numerusform>
            <numerusform>%n puntos más que hace %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%n punto menos que hace %1</numerusform>
            <numerusform>%n puntos menos que hace %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Ida y vuelta, último minuto</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Latencia del feed, último minuto</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>De 0 a 100; dónde se perdieron los puntos se ve junto a los gráficos</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>De ping a pong en nuestro reloj, mediana del último minuto</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Ida y vuelta de los últimos 60 segundos</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Latencia del feed en los últimos 60 segundos</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>Del evento en el exchange hasta nosotros, corregido con el desfase del reloj</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Mensajes por segundo en los últimos 5 segundos</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Antigüedad del último mensaje de datos; los latidos no cuentan</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Recuperaciones de una caída desde el inicio</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Si los intentos se pausan tras muchos fallos, y por cuánto tiempo</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Tiempo hasta el próximo intento</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Tiempo de hoy en que algo deseado no era fiable</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia feed</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Msj./s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Últ. mensaje</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconex.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>A ciegas hoy</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>en cola</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n error en el archivo</numerusform>
            <numerusform>%n errores en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Esto es lo que cambiaría</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>No se puede aplicar hasta que se corrijan. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>La configuración actual se conserva al lado, como archivo terminado en «.bak».</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>El archivo dice lo mismo que la configuración.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aplicado</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Qué ocurrió, en orden</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>Qué se perdió, por flujo</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>No consta que se haya perdido nada</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Qué se perdió</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Notas sobre este incidente</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Sus propias notas: números de ticket, qué hizo, qué respondió el exchange</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Si las notas están guardadas</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>Incidente an&amp;terior</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>El anterior, del mismo exchange</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>Incidente &amp;siguiente</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>El siguiente, del mismo exchange</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>Mostrar en la cr&amp;onología</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Un archivo con imagen, historia y cifras, para enviar al soporte del exchange</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>Con &amp;mis notas</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Si las copias y exportaciones contienen las notas</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>Qué ha sido de la copia o del archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>No hay ninguno anterior.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>No hay ninguno posterior.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>Ya no se sabe nada de este incidente</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>Es más antiguo de lo que se conserva, o nunca se anotó.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Incidente – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Se conserva hasta que el programa termine: no se escribe historial.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Este programa se compiló sin libarchive, con la que se crea el archivo. «Copiar como texto» funciona igualmente.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Exportar el incidente</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>El incidente en el tiempo</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Hora local (%2); comienzo en UTC: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Espera real</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>Lo que se dijo mientras la línea estaba caída no se puede contar: la numeración de un exchange empieza de nuevo con cada sesión, o no la hay.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Mensajes perdidos</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>Fiable de nuevo</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>&amp;Idioma del sistema</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Ningún hablante de este idioma ha revisado aún la traducción. Se agradecen las correcciones.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Latencia en el tiempo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia del feed</translation>
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
        <translation>todos los de un paso</translation>
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
        <translation>máx.</translation>
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
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia del feed</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Todos, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Todos, p95</translation>
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
        <translation>C&amp;onectar ahora</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>Rearmar dis&amp;yuntor</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>Añadir un &amp;feed…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Desa&amp;ctivar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Des&amp;hacer la eliminación</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>Inici&amp;ar todos</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Detener todo&amp;s</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Exchange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Búsqueda o comando</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>Buscar en el regist&amp;ro</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>&amp;Seguir el presente</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Ir a la &amp;tabla</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>A&amp;grupar por exchange</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>A&amp;lertas…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>R&amp;eglas de alerta…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>Canales &amp;de alertas…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>&amp;Horas de silencio…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>Períod&amp;os planificados…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>E&amp;nsayo</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>Colores del siste&amp;ma</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Guardar un infor&amp;me…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Abrir la co&amp;nfiguración</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>E&amp;xportar la configuración…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>&amp;Importar una configuración…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Aún no hay feeds. «Añadir un feed…» en el menú añade uno.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>La configuración se copió en %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Deshacer la &amp;importación</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Se aplicó otra configuración.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Deshacer recupera la anterior tal como era.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Configuraciones (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n error en la configuración; lo que funcionaba antes continúa</numerusform>
            <numerusform>%n errores en la configuración; lo que funcionaba antes continúa</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Cuenta %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Ir a la cuenta %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: conectar ahora</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: reconectar</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: iniciar</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: detener</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: rearmar disyuntor</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Mostrar el último incidente de %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>&amp;Acerca de Feedwarden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>Panel lateral a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Panel lateral en &amp;ventana propia</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>Págin&amp;as en ventana propia</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer dise&amp;ño</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Páginas – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Exchange seleccionado – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Novedades de Feedwarden %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>prevista %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>prevista %1, real %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Caídas de cada exchange en el tiempo</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Ninguna caída</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n caída, %1 en total</numerusform>
            <numerusform>%n caídas, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: caído desde hace %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: estuvo caído %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>aún sin intentos</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n intento; el disyuntor se abrió</numerusform>
            <numerusform>%n intentos; el disyuntor se abrió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>intento %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, continúa</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Última espera</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Editar un período planificado</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Añadir un período planificado</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos los feeds</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Afecta a</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Comienza</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Para qué, si lo desea</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>Aña&amp;dir el período</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Escriba fecha y hora como 2026-11-25 06:00</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>Tiene que terminar después de comenzar</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>En la hora de este equipo</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>Esto es lo que dice: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Todos los feeds</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Períodos planificados</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>No hay nada planificado. En un período planificado los feeds pueden estar caídos sin alerta.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>&amp;Añadir un período planificado…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>De nuevo una &amp;semana después…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Añade lo mismo siete días después. La configuración solo conoce períodos sueltos.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada planificado</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Planifique un período en el que se trabaja en un exchange o en su propia red y no se llama a nadie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos los feeds</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>El período planificado se guardó.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>El período planificado se añadió.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>El período planificado se eliminó.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrico</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>mitad fija</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>decorrelacionado</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>C&amp;recimiento de la espera</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Espera más larga</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Jitter</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Jitter ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>El &amp;disyuntor se abre tras</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Pausa del disyuntor</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>P&amp;ing cada</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>En silencio tras</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Esperas antes de cada intento</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>como siempre: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escríbalo como 30 s o 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Inicio y bandeja</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>Iniciar minimizado al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Iniciar &amp;minimizado, en la bandeja si la hay</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Este escritorio no muestra iconos en una bandeja: al cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>S&amp;onido cuando un feed cae</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>Silenciar &amp;todos los sonidos, también los de las alertas</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Calidad de la conexión en el tiempo</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Calidad de la conexión</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, mínima %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>Se a&amp;visa de las alertas</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Horas de silencio, todos los días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>Lo &amp;crítico pasa igualmente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>Las horas de silencio se guardaron.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Escriba horas como 22:00</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>Las dos horas tienen que ser distintas: todo el día no son horas de silencio</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>En la hora de este equipo; también pasada la medianoche</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>Ajuste en cuanto se guarde</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>Ajuste actual</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Mensajes por segundo en el tiempo</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
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
        <translation>Caídas, las más recientes primero</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>Ninguna caída en este período</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>&amp;Contar toda la historia…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>Mostrar en la crono&amp;logía</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Quita el tiempo seleccionado</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>Ninguna caída en el tiempo seleccionado</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>En el tiempo seleccionado %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>La línea termina</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Todas las sesiones terminan con un reset, una vez. El feed cae y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>El exchange se despide (1001), una vez. El feed cae y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Anunciar un reinicio</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>El exchange anuncia que cerrará en 5 s: se establece una conexión nueva y nada cuenta como fallo.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semiabierta</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>El otro extremo desaparece sin decir nada. Solo lo delatan los pings sin respuesta; la línea se abandona en menos de 10 s.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Un solo sentido</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>Allí ya no llega nada nuestro. Se tarda hasta 15 s en estar seguro.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Sin entrada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>Las sesiones terminan y nadie responde en el puerto. Los intentos se rechazan, la espera entre ellos crece.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>Atascar el handshake</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>Las sesiones terminan; las conexiones nuevas se aceptan y nunca se responden. Cada intento termina al cumplirse su plazo.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>Las sesiones terminan y el exchange está en mantenimiento: los intentos reciben un error HTTP.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Aceptar y cortar</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>Las sesiones terminan; las nuevas se logran y terminan al instante. La espera crece y el disyuntor puede abrirse.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Rechazar suscripciones</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>Las sesiones terminan; las siguientes se abren, pero sus suscripciones se rechazan.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>No responder a suscripciones</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>Las sesiones terminan; las siguientes reciben datos, pero sus suscripciones nunca se confirman.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Los datos cesan</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>Los pings se responden, pero no llegan datos: conectado y, aun así, no fiable.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Silenciar un símbolo</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Un símbolo queda en silencio mientras los demás continúan.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Los datos son erróneos</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Perder un mensaje</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Falta un mensaje: un hueco, detectado por su número.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Un mensaje llega dos veces; el segundo se descarta y se cuenta.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Desordenar</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Un mensaje llega después del siguiente.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corromper</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Un mensaje no se puede leer; se cuenta y no daña nada más.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Checksum erróneo</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Un libro no coincide con su checksum y se resincroniza.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Lento o demasiado</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Todo llega tarde y de forma irregular: la latencia sube, la calidad baja.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Avalancha</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>5000 mensajes más por segundo.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Avalancha de pings</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Mil pings por segundo.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Desajustar el reloj</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>El reloj del exchange va 5 s adelantado: la latencia del feed es negativa hasta que se vuelva a medir el desfase.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Aquí solo fallan exchanges simulados; no se contacta con ningún host real.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>lo habitual para el fallo</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>hasta que usted lo termine</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Duración:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Fallos en curso</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>&amp;Terminar todo en este exchange</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Señale un fallo para ver qué hace.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 no tiene nada que pueda fallar así.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Durante %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Nada: todos los exchanges simulados se portan bien</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Disponibilidad, tiempos a ciegas, caídas con sus causas, latencia y puntuación de un período, para conservar o enviar. Los días empiezan a medianoche UTC.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>El tiempo seleccionado, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>El último día completo</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>La última semana completa</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>El último mes completo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Exchange</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papel (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>A&amp;visarme cuando</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>Durante &amp;más de</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>G&amp;ravedad</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>La regla está &amp;activada</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Afe&amp;cta a</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Solo los marcados</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>Avisar &amp;por</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Canales por los que se avisa</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Aña&amp;dir la regla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Una regla vigila lo que vigila; otra cosa es otra regla</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Aún no hay canales</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Marque al menos uno al que afecte.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>Marque al menos un canal.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escríbalo como 30 s o 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Para todos los demás queda como está.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Sustituye a su regla para todos.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Sustituye a la regla integrada.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Esto es lo que dice</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Añadir una regla…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>Se activó «%1».</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>Se desactivó «%1».</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>Lo integrado no se puede eliminar; se puede desactivar.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>No hay ningún canal que se pueda probar.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Envía a %1 un mensaje que dice que es una prueba.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Una regla posterior sustituye a esta, así que no hace nada.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Una prueba va de camino a %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: el mensaje se entregó.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: no se entregó. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Se avisa cuando</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Avisa por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Medido desde la instrucción al exchange simulado hasta que esta ventana lo dibujó; la pantalla añade su propio retraso, uno o dos fotogramas.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>en espera, como máximo %1 más</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>cierto por ahora</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>cumplido: próximo intento tras %1</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>visto tras %1 (límite %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>se mantuvo</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>demasiado tarde, tras %1 (límite %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>no visto en %1</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>no visto en %1: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>dejó de cumplirse tras %1: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: empieza cuando todos los exchanges sean fiables y estables</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: espera a que %n exchange sea fiable y estable, lo que tarda 30 s</numerusform>
            <numerusform>%1: espera a que %n exchanges sean fiables y estables, lo que tarda 30 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: espera a que estos sean fiables y estables: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: lleva %2 en marcha</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: detenido a mano</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: todo se vio como debía</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %n de %2 no fue como debía</numerusform>
            <numerusform>%1: %n de %2 no fueron como debían</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a los %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Ensayo. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Comenzado %1</translation>
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
        <translation>Guiones</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Detener el guion</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Quitar el resultado</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Qué se reproduce</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>Qué se debe ver</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Un guion se reproduce solo, dice qué se debe ver y mide cuánto tardó. Señale uno para ver qué hace.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Pega&amp;r</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>media %1, mínima %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, de media %2 por segundo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia del feed</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Latencias de</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, en total %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>El tiempo seleccionado en cifras</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>se leen sus cifras…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>Las latencias son las de todo lo medido, guardadas en pasos de %1, cada una con un margen del 3 %.
De los mensajes y la puntuación de un paso en cualquiera de los extremos del tiempo cuenta su parte.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Establecimiento de las últimas conexiones</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>Primer inicio a las %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Intento %1 a las %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>prevista %1, real %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>en total: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Aún sin intentos de conexión</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>El intento más reciente: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Conexión, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Seleccione un exchange para ver cómo se establecieron sus conexiones</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>El exchange seleccionado</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Toda la historia…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Cuenta esta caída, o la última, paso a paso</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Dónde se perdieron los puntos</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>Lo que queda de los límites del exchange</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Última caída: %1, durante %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Última caída: %1, durante %2, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Ningún exchange seleccionado</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Elija una fila de la tabla.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>calidad ahora, de 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>sin puntuación mientras no haya nada que valorar</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Límites del exchange</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Intentos restantes</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Retenido hasta</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Disyuntor abierto hasta</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>mantenido abierto a mano</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>no se publica ningún límite</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Intentos en espera</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Mensajes restantes, línea %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Mensajes restantes</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Último minuto</translation>
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
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia feed</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Ventaja de la línea %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Flujos fiables</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Duplicados descartados</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Fallos de checksum</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Mensajes ilegibles</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Fallos en total</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Caída media</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Caída más larga</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>A ciegas desde el inicio</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>Mostrar las alertas que duran</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>Mostrar el registro de eventos</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Mostrar las caídas</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Conexión propia en orden</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Conexión propia caída</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mensajes/s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>Reloj de %1: %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>Reloj de %1 sin verificar</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 ha vetado esta dirección durante %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>Intentos restantes para %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n incidente hoy</numerusform>
            <numerusform>%n incidentes hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Flujos del exchange seleccionado</translation>
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
        <translation>Entre %1 y %2, en centésimas de un por ciento del punto medio (puntos básicos)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
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
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>inactivo, aún sin eventos</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – ahora no se negocia</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Busque símbolos o escríbalos</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Busque, o escriba símbolos y pulse Intro</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Volver a pedir</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>«%1» no puede ser un símbolo de %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>«%1» no puede ser un símbolo de %2; se escriben como %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aún ninguno elegido</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidos: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Escriba los símbolos como los escribe el exchange y pulse Intro.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Escriba los símbolos como los escribe el exchange, por ejemplo %1, y pulse Intro.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>Pidiendo los símbolos a %1…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>Ningún símbolo de %1 tiene estas letras. Intro los toma tal como están escritos.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n coincidencia. Intro la toma.</numerusform>
            <numerusform>%n coincidencias. Intro toma la primera, las teclas de flecha llevan a las demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n símbolo de %1</numerusform>
            <numerusform>%n símbolos de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Dónde y cuándo se avisa de las alertas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Períodos planificados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>Sin datos en este tiempo</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, de %2 a %3. Al final: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Aún no hay exchanges que mostrar</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Aún no hay datos – el primer punto llega tras un segundo</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Aún no hay exchanges que mostrar</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Aún no hay datos – el primer punto llega tras un segundo</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 hora local</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>seleccionado %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>Estado de cada exchange en el tiempo</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>Estado de cada exchange – leyendo lo conservado…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>Estado de cada exchange</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>desde %1, durante %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n intento de reconexión</numerusform>
            <numerusform>%n intentos de reconexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Seguir el presente; mover el eje de tiempo lo abandona</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· a ciegas hoy</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Iniciar todos</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Detener &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>Silenciar soni&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden sigue en marcha</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>La ventana está ahora en la bandeja: un clic en el icono la recupera. Su menú termina el programa.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>&amp;Establecer la frase…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Los secretos se guardarán en un archivo cifrado, la bóveda. Primero necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 «Desbloquear…» la pide.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Frase de contraseña de una bóveda nueva</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear la bóveda</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>Las claves de sus cuentas estarán en un archivo cifrado, la bóveda, que solo abre esta frase de contraseña.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>Las claves de sus cuentas están en un archivo cifrado, la bóveda. Su frase de contraseña se conserva en memoria hasta que Feedwarden termine.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Una frase de contraseña olvidada no se puede recuperar: entonces hay que introducir de nuevo las claves de todas las cuentas.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Establecer la frase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>No coincidían. Escriba la frase de contraseña dos veces.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la bóveda…</translation>
    </message>
</context>
</TS>
