<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutCard</name>
    <message>
        <source>From then on people sign in here</source>
        <translation>Desde entonces aquí se entra con tarjeta</translation>
    </message>
    <message>
        <source>Nothing is done at this desk any more without a staff card and its PIN. Each entry says who.</source>
        <translation>En este mostrador ya nada se hace sin una tarjeta de personal y su PIN. Cada anotación dice quién.</translation>
    </message>
    <message>
        <source>A shift lead and a supervisor</source>
        <translation>Un jefe de turno y un supervisor</translation>
    </message>
    <message>
        <source>Both must be in the list: one keeps it, the other helps who forgot a PIN.</source>
        <translation>Ambos deben estar en la lista: uno la lleva, el otro ayuda a quien olvidó su PIN.</translation>
    </message>
    <message>
        <source>Cards come first</source>
        <translation>Primero las tarjetas</translation>
    </message>
    <message>
        <source>Who has no card cannot sign in. Print the cards before the list counts.</source>
        <translation>Sin tarjeta nadie puede entrar. Imprima las tarjetas antes de que la lista valga.</translation>
    </message>
</context>
<context>
    <name>ActsHeads</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>ActsView</name>
    <message>
        <source>What this disk had done</source>
        <translation>Lo que este disco había hecho</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>{count} people have two badges, one of them from this desk.</source>
        <translation>{count} personas tienen dos credenciales, una de ellas de este mostrador.</translation>
    </message>
    <message>
        <source>Two badges for {name}: {given}.</source>
        <translation>Dos credenciales para {name}: {given}.</translation>
    </message>
    <message>
        <source>The desks could not see each other. Call the supervisor. If the person comes back, keep them here.</source>
        <translation>Los mostradores no podían comunicarse. Llame al supervisor. Si la persona vuelve, pídale que espere aquí.</translation>
    </message>
</context>
<context>
    <name>AllPages</name>
    <message>
        <source>Pages of Setup</source>
        <translation>Páginas de Ajustes</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>AskStage</name>
    <message>
        <source>Ask for a certificate</source>
        <translation>Pedir un certificado</translation>
    </message>
    <message>
        <source>Have it scanned from this screen at the laptop of the registration manager, or bring it there.</source>
        <translation>Que se escanee de esta pantalla en el equipo del responsable de registro, o llévela allí.</translation>
    </message>
    <message>
        <source>The request of this desk</source>
        <translation>La solicitud de este mostrador</translation>
    </message>
    <message>
        <source>Say these 8 signs to the registration manager</source>
        <translation>Diga estos 8 signos al responsable de registro</translation>
    </message>
    <message>
        <source>The certificate is there</source>
        <translation>Ya llegó el certificado</translation>
    </message>
    <message>
        <source>desk-{number}.request</source>
        <translation>mostrador-{number}.request</translation>
    </message>
    <message>
        <source>Save the request as a file</source>
        <translation>Guardar la solicitud en un archivo</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Bring it to the registration manager, and say the 8 signs.</source>
        <translation>Llévelo al responsable de registro y diga los 8 signos.</translation>
    </message>
</context>
<context>
    <name>AtPrinter</name>
    <message>
        <source>Use the first printer</source>
        <translation>Usar la primera impresora</translation>
    </message>
    <message>
        <source>Use the second printer</source>
        <translation>Usar la segunda impresora</translation>
    </message>
    <message>
        <source>It is printed on the other printer as soon as this one has let go of it.</source>
        <translation>Se imprimirá en la otra impresora en cuanto esta la haya soltado.</translation>
    </message>
    <message>
        <source>The badge is taken back.</source>
        <translation>Se retira la credencial.</translation>
    </message>
    <message>
        <source>The second printer prints now.</source>
        <translation>Ahora imprime la segunda impresora.</translation>
    </message>
    <message>
        <source>The first printer prints now.</source>
        <translation>Ahora imprime la primera impresora.</translation>
    </message>
    <message>
        <source>Ctrl+P changes back.</source>
        <translation>Ctrl+P vuelve a la anterior.</translation>
    </message>
</context>
<context>
    <name>BadgePlace</name>
    <message>
        <source>Printers and badge</source>
        <translation>Impresoras y credencial</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Check every name</source>
        <translation>Revisar todos los nombres</translation>
    </message>
</context>
<context>
    <name>BadgeSheetWords</name>
    <message>
        <source>Cancel badge {number} and print it again?</source>
        <translation>¿Anular la credencial {number} e imprimirla de nuevo?</translation>
    </message>
    <message>
        <source>What is wrong with the badge?</source>
        <translation>¿Qué problema tiene la credencial?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>Cancel it and take a photo</source>
        <translation>Anularla y tomar una foto</translation>
    </message>
    <message>
        <source>Cancel it and print again</source>
        <translation>Anularla e imprimir otra</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Elija el motivo.</translation>
    </message>
    <message>
        <source>Press its number.</source>
        <translation>Presione su número.</translation>
    </message>
    <message>
        <source>Badge **{number}** is cancelled. Put it in the spoiled envelope.</source>
        <translation>La credencial **{number}** queda anulada. Póngala en el sobre de anuladas.</translation>
    </message>
    <message>
        <source>Badge **{number}** stays good until the correction is made.</source>
        <translation>La credencial **{number}** sigue siendo válida hasta que se haga la corrección.</translation>
    </message>
    <message>
        <source>Cancel badge {number} without a new one?</source>
        <translation>¿Anular la credencial {number} sin dar otra?</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>¿Por qué deja de valer?</translation>
    </message>
    <message>
        <source>It stops working at a checkpoint as soon as that gets the new list. Only a supervisor gives this person another badge. If the badge is here: put it in the returned box.</source>
        <translation>Deja de funcionar en cada control en cuanto este recibe la nueva lista. Solo un supervisor le da otra credencial a esta persona. Si la credencial está aquí: póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>Cancel the badge</source>
        <translation>Anular la credencial</translation>
    </message>
    <message>
        <source>Badge {number} is cancelled.</source>
        <translation>La credencial {number} está anulada.</translation>
    </message>
    <message>
        <source>Put it in the returned box.</source>
        <translation>Póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>If it is found: put it in the returned box.</source>
        <translation>Si aparece: póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>If more has to be known later; no names</source>
        <translation>Si hay que saber algo más después; sin nombres</translation>
    </message>
    <message>
        <source>Correct badge {number}</source>
        <translation>Corregir la credencial {number}</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Corregir la credencial</translation>
    </message>
    <message>
        <source>What the badge shall say</source>
        <translation>Lo que debe decir la credencial</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Antes: {before}</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Antes: nada</translation>
    </message>
    <message>
        <source>What did you see that says so?</source>
        <translation>¿Qué vio que lo diga?</translation>
    </message>
    <message>
        <source>A letter of the delegation</source>
        <translation>Una carta de la delegación</translation>
    </message>
    <message>
        <source>number ends in {ends}</source>
        <translation>el número termina en {ends}</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Correct and cancel badge</source>
        <translation>Corregir y anular la credencial</translation>
    </message>
    <message>
        <source>Correct and print</source>
        <translation>Corregir e imprimir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Badge **{number}** stops being valid: take it back and put it in the returned box. The new one needs a passport again.</source>
        <translation>La credencial **{number}** deja de valer: recójala y póngala en la caja de devueltas. Para la nueva hace falta otra vez el pasaporte.</translation>
    </message>
    <message>
        <source>The list stays as it is; a later list wins.</source>
        <translation>La lista queda como está; una lista posterior prevalece.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Todavía no hay nada distinto.</translation>
    </message>
    <message>
        <source>Type what the badge shall say.</source>
        <translation>Escriba lo que debe decir la credencial.</translation>
    </message>
    <message>
        <source>Choose what you saw.</source>
        <translation>Elija lo que vio.</translation>
    </message>
    <message>
        <source>Badge {number} is cancelled</source>
        <translation>La credencial {number} está anulada</translation>
    </message>
    <message>
        <source>{reason}: {when}. Do not give it back. Put it in the returned box.</source>
        <translation>{reason}: {when}. No la devuelva. Póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>The badge that counts is {number}.</source>
        <translation>La credencial que vale es la {number}.</translation>
    </message>
    <message>
        <source>It is in the returned box</source>
        <translation>Está en la caja de devueltas</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a la persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Badge {number} is in the returned box.</source>
        <translation>La credencial {number} está en la caja de devueltas.</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>{size} · own file {file}</source>
        <translation>{size} · archivo propio {file}</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>This desk prints {template} now.</source>
        <translation>Este mostrador imprime ahora {template}.</translation>
    </message>
    <message>
        <source>Put that size into the printer.</source>
        <translation>Ponga ese tamaño en la impresora.</translation>
    </message>
    <message>
        <source>An invented name</source>
        <translation>Un nombre inventado</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Todavía no hay nadie en la lista.</translation>
    </message>
    <message>
        <source>long name {place} of {count}</source>
        <translation>nombre largo {place} de {count}</translation>
    </message>
    <message>
        <source>Ready, but {supply} runs low.</source>
        <translation>Lista, pero queda poco de {supply}.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look at the printer, then print it again.</source>
        <translation>Revise la impresora y vuelva a imprimirla.</translation>
    </message>
    <message>
        <source>The test badge did not print.</source>
        <translation>La credencial de prueba no se imprimió.</translation>
    </message>
    <message>
        <source>Its edges are those of the paper, nothing is cut off, and the QR code can be scanned.</source>
        <translation>Sus bordes son los del papel, no falta nada y el código QR se puede escanear.</translation>
    </message>
    <message>
        <source>Did the test badge come out straight?</source>
        <translation>¿Salió derecha la credencial de prueba?</translation>
    </message>
    <message>
        <source>In the settings of the printer, choose paper of {size} and no scaling (100 %). Then test again.</source>
        <translation>En los ajustes de la impresora, elija papel de {size} y sin escalar (100 %). Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Mend it before the doors open.</source>
        <translation>Arréglelo antes de que se abran las puertas.</translation>
    </message>
    <message>
        <source>Every name on the list is put on the badge: letters that no font has, lines that come out too small, photos that are missing or too coarse. Nothing is printed.</source>
        <translation>Cada nombre de la lista se pone en la credencial: letras que ninguna fuente tiene, líneas que salen demasiado pequeñas, fotos que faltan o son demasiado toscas. No se imprime nada.</translation>
    </message>
    <message>
        <source>Import a list first.</source>
        <translation>Importe primero una lista.</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Antes de que se abran las puertas</translation>
    </message>
    <message>
        <source>{done} of {all} people</source>
        <translation>{done} de {all} personas</translation>
    </message>
    <message>
        <source>Looking at every name…</source>
        <translation>Revisando todos los nombres…</translation>
    </message>
    <message>
        <source>{count} person looked at.</source>
        <translation>{count} persona revisada.</translation>
    </message>
    <message>
        <source>{count} people looked at.</source>
        <translation>{count} personas revisadas.</translation>
    </message>
    <message>
        <source>Stopped after {count} of {all} people.</source>
        <translation>Detenido tras {count} de {all} personas.</translation>
    </message>
    <message>
        <source>Every badge will print well.</source>
        <translation>Todas las credenciales saldrán bien.</translation>
    </message>
    <message>
        <source>{count} badge needs a look</source>
        <translation>{count} credencial necesita revisión</translation>
    </message>
    <message>
        <source>{count} badges need a look</source>
        <translation>{count} credenciales necesitan revisión</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Todo ({count})</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
</context>
<context>
    <name>BearerCard</name>
    <message>
        <source>Look at the photo on the badge</source>
        <translation>Mire la foto de la credencial</translation>
    </message>
    <message>
        <source>No photo here</source>
        <translation>Aquí no hay foto</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Scan the next badge</source>
        <translation>Escanee la siguiente credencial</translation>
    </message>
</context>
<context>
    <name>BoxNotes</name>
    <message>
        <source>The scan was not complete. Hold the passport flat and scan again.</source>
        <translation>La lectura quedó incompleta. Ponga el pasaporte bien plano y escanee otra vez.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Scanner not tested. Scan anything.</source>
        <translation>Escáner sin probar. Escanee algo.</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Escáner listo</translation>
    </message>
</context>
<context>
    <name>CardPlace</name>
    <message>
        <source>Reader</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Desk {number} · set up {when}</source>
        <translation>Mostrador {number} · configurado el {when}</translation>
    </message>
    <message>
        <source>Desk {number} · not set up yet</source>
        <translation>Mostrador {number} · aún sin configurar</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimir la tarjeta</translation>
    </message>
    <message>
        <source>Save the card as a PDF</source>
        <translation>Guardar la tarjeta en PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The card is printing.</source>
        <translation>La tarjeta se está imprimiendo.</translation>
    </message>
    <message>
        <source>The card was sent to the printer.</source>
        <translation>La tarjeta se envió a la impresora.</translation>
    </message>
    <message>
        <source>Scan it now.</source>
        <translation>Escanéela ahora.</translation>
    </message>
    <message>
        <source>The card was not printed.</source>
        <translation>La tarjeta no se imprimió.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print it on any printer, at 100 %.</source>
        <translation>Guárdela en PDF e imprímala en cualquier impresora, al 100 %.</translation>
    </message>
    <message>
        <source>regdesk reader card.pdf</source>
        <translation>regdesk tarjeta del escáner.pdf</translation>
    </message>
    <message>
        <source>PDF ({patterns})</source>
        <translation>PDF ({patterns})</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Print it at its full size, 100 %, and not fitted to the page.</source>
        <translation>Imprímala a tamaño real, al 100 %, sin ajustarla a la página.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
</context>
<context>
    <name>CardSteps</name>
    <message>
        <source>Scan the card</source>
        <translation>Escanear la tarjeta</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Scan the set-up card</source>
        <translation>Escanee la tarjeta de configuración</translation>
    </message>
    <message>
        <source>The scanner is set up</source>
        <translation>El escáner está configurado</translation>
    </message>
    <message>
        <source>Scan it once more</source>
        <translation>Escanéela una vez más</translation>
    </message>
    <message>
        <source>Scan it {count} more times</source>
        <translation>Escanéela {count} veces más</translation>
    </message>
    <message>
        <source>It is heard like this from now on, also after the next start.</source>
        <translation>Así se le entiende desde ahora, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Keep the scanner still until it beeps. Now its speed is measured.</source>
        <translation>Mantenga quieto el escáner hasta que suene. Ahora se mide su velocidad.</translation>
    </message>
    <message>
        <source>Set up {when}. Scan the card to look whether anything has changed.</source>
        <translation>Configurado el {when}. Escanee la tarjeta para ver si algo ha cambiado.</translation>
    </message>
    <message>
        <source>Point the scanner at the square of the card. You do not need to click anywhere first.</source>
        <translation>Apunte el escáner al cuadro de la tarjeta. No hace falta hacer clic antes.</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Esperando la tarjeta</translation>
    </message>
    <message>
        <source>Before each scan</source>
        <translation>Antes de cada lectura</translation>
    </message>
    <message>
        <source>After each scan</source>
        <translation>Después de cada lectura</translation>
    </message>
    <message>
        <source>From key to key</source>
        <translation>De tecla a tecla</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>F13 or STX</source>
        <translation>F13 o STX</translation>
    </message>
    <message>
        <source>Never taken for typing</source>
        <translation>Nunca se confunde con lo escrito</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Told from typing by its speed</source>
        <translation>Se distingue de lo escrito por su velocidad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debe ser</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Works; Enter is usual</source>
        <translation>Funciona; lo usual es Enter</translation>
    </message>
    <message>
        <source>Works, but slower: set the suffix to Enter</source>
        <translation>Funciona, pero más lento: ponga el sufijo Enter</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>Three more scans measure it</source>
        <translation>Tres lecturas más lo miden</translation>
    </message>
    <message>
        <source>up to {ms} ms</source>
        <translation>hasta {ms} ms</translation>
    </message>
    <message>
        <source>Faster than any hand</source>
        <translation>Más rápido que cualquier mano</translation>
    </message>
    <message>
        <source>Uneven: set no delay between keys</source>
        <translation>Irregular: quite la pausa entre teclas</translation>
    </message>
    <message>
        <source>As this laptop’s</source>
        <translation>El de este equipo</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Another than this laptop’s; handled</source>
        <translation>Distinto del de este equipo; resuelto</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Uno propio</translation>
    </message>
    <message>
        <source>All large</source>
        <translation>Todas mayúsculas</translation>
    </message>
    <message>
        <source>Codes have no others</source>
        <translation>Los códigos no tienen otras</translation>
    </message>
    <message>
        <source>Large and small</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>All but {signs}</source>
        <translation>Todos menos {signs}</translation>
    </message>
    <message>
        <source>No code has these</source>
        <translation>Ningún código los tiene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Escáner listo</translation>
    </message>
    <message>
        <source>The reader types for a US keyboard; handled.</source>
        <translation>El escáner escribe para un teclado de EE. UU.; resuelto.</translation>
    </message>
    <message>
        <source>The reader types for another keyboard than this laptop’s; handled.</source>
        <translation>El escáner escribe para un teclado distinto del de este equipo; resuelto.</translation>
    </message>
    <message>
        <source>It sends no Enter at the end: each scan takes a moment longer.</source>
        <translation>No envía Enter al final: cada lectura tarda un momento más.</translation>
    </message>
    <message>
        <source>Keep the card with it, and scan it each morning on the Ready screen.</source>
        <translation>Guarde la tarjeta junto al escáner y léala cada mañana en la pantalla inicial.</translation>
    </message>
    <message>
        <source>That was not the test card.</source>
        <translation>Esa no era la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>Scan the square on the card.</source>
        <translation>Escanee el cuadro de la tarjeta.</translation>
    </message>
    <message>
        <source>Only a part of the card came.</source>
        <translation>Solo llegó una parte de la tarjeta.</translation>
    </message>
    <message>
        <source>Hold the scanner still until it beeps, and scan again.</source>
        <translation>Mantenga quieto el escáner hasta que suene y escanee otra vez.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Press the Caps Lock key once, then scan again.</source>
        <translation>Presione una vez la tecla Bloq Mayús y escanee otra vez.</translation>
    </message>
    <message>
        <source>The reader makes all letters small.</source>
        <translation>El escáner convierte todas las letras en minúsculas.</translation>
    </message>
    <message>
        <source>Set its letter case to “unchanged”, as on the card, then scan again.</source>
        <translation>Configure las mayúsculas «sin cambios», como dice la tarjeta, y escanee otra vez.</translation>
    </message>
    <message>
        <source>This scan came in another way than those before.</source>
        <translation>Esta lectura llegó de otra manera que las anteriores.</translation>
    </message>
    <message>
        <source>Begin again, with one reader only, and let nobody type meanwhile.</source>
        <translation>Empiece de nuevo, con un solo escáner y sin que nadie escriba mientras tanto.</translation>
    </message>
    <message>
        <source>Some signs are lost on the way: {signs}</source>
        <translation>Algunos signos se pierden en el camino: {signs}</translation>
    </message>
    <message>
        <source>Set this laptop’s keyboard to English (US), or the reader’s country to that of this laptop. If other signs are lost each time, set a delay of 5 ms between keys.</source>
        <translation>Ponga el teclado de este equipo en inglés (EE. UU.), o el país del escáner igual que el de este equipo. Si cada vez se pierden otros signos, ponga una pausa de 5 ms entre teclas.</translation>
    </message>
    <message>
        <source>Some signs come as one and the same: {signs}</source>
        <translation>Algunos signos llegan como uno solo: {signs}</translation>
    </message>
    <message>
        <source>Set the reader’s keyboard country to US and this laptop’s keyboard to English (US), then scan again.</source>
        <translation>Ponga el país del escáner en EE. UU. y el teclado de este equipo en inglés (EE. UU.), y escanee otra vez.</translation>
    </message>
    <message>
        <source>The reader sends signs before each scan that cannot be read.</source>
        <translation>El escáner envía antes de cada lectura signos que no se entienden.</translation>
    </message>
    <message>
        <source>Set its prefix to F13, to STX, or to nothing, then scan again.</source>
        <translation>Ponga el prefijo F13, STX o ninguno, y escanee otra vez.</translation>
    </message>
    <message>
        <source>The reader adds signs after each scan: {signs}</source>
        <translation>El escáner añade signos después de cada lectura: {signs}</translation>
    </message>
    <message>
        <source>Set its suffix to Enter alone, then scan again.</source>
        <translation>Ponga como sufijo solo Enter y escanee otra vez.</translation>
    </message>
    <message>
        <source>The reader is too slow: {ms} ms from key to key.</source>
        <translation>El escáner es demasiado lento: {ms} ms de tecla a tecla.</translation>
    </message>
    <message>
        <source>Set no delay between keys, or the prefix F13 or STX, then scan again.</source>
        <translation>Quite la pausa entre teclas, o ponga el prefijo F13 o STX, y escanee otra vez.</translation>
    </message>
    <message>
        <source>It reads as it did when it was set up {when}.</source>
        <translation>Lee igual que cuando se configuró el {when}.</translation>
    </message>
    <message>
        <source>It was never set up at this desk: a supervisor does that in Setup, Reader (Ctrl+6, F3).</source>
        <translation>Nunca se configuró en este mostrador: lo hace un supervisor en Ajustes, Escáner (Ctrl+6, F3).</translation>
    </message>
    <message>
        <source>The passport lines of the test card were read without a fault.</source>
        <translation>Las líneas de pasaporte de la tarjeta de prueba se leyeron sin errores.</translation>
    </message>
    <message>
        <source>The passport lines of the test card were not read correctly.</source>
        <translation>Las líneas de pasaporte de la tarjeta de prueba no se leyeron bien.</translation>
    </message>
    <message>
        <source>Clean the glass of the reader, hold the card flat, and scan again.</source>
        <translation>Limpie el cristal del lector, mantenga plana la tarjeta y escanee otra vez.</translation>
    </message>
    <message>
        <source>Scan the card in Setup, Reader (Ctrl+6, F3), so that this desk learns it anew.</source>
        <translation>Escanee la tarjeta en Ajustes, Escáner (Ctrl+6, F3), para que este mostrador lo aprenda de nuevo.</translation>
    </message>
    <message>
        <source>The scanner has changed: before each scan it sends {signs}.</source>
        <translation>El escáner ha cambiado: antes de cada lectura envía {signs}.</translation>
    </message>
    <message>
        <source>The scanner has changed: what it sends before each scan is another.</source>
        <translation>El escáner ha cambiado: lo que envía antes de cada lectura es otro.</translation>
    </message>
    <message>
        <source>The scanner or the keyboard of this laptop has changed: signs come in another way.</source>
        <translation>El escáner o el teclado de este equipo ha cambiado: los signos llegan de otra manera.</translation>
    </message>
    <message>
        <source>The scanner has changed: letters come in another case.</source>
        <translation>El escáner ha cambiado: cambia mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The scanner is slower than when it was set up: {ms} ms from key to key.</source>
        <translation>El escáner es más lento que cuando se configuró: {ms} ms de tecla a tecla.</translation>
    </message>
    <message>
        <source>The scanner has changed: after each scan it sends Enter now.</source>
        <translation>El escáner ha cambiado: ahora envía Enter después de cada lectura.</translation>
    </message>
    <message>
        <source>The scanner has changed: after each scan it sends Tab now.</source>
        <translation>El escáner ha cambiado: ahora envía el tabulador después de cada lectura.</translation>
    </message>
    <message>
        <source>The scanner has changed: after each scan it sends no Enter any more.</source>
        <translation>El escáner ha cambiado: ya no envía Enter después de cada lectura.</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Whose cards</source>
        <translation>Tarjetas de quién</translation>
    </message>
</context>
<context>
    <name>CarrySheet</name>
    <message>
        <source>Stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Or another folder</source>
        <translation>U otra carpeta</translation>
    </message>
    <message>
        <source>Or another file</source>
        <translation>U otro archivo</translation>
    </message>
    <message>
        <source>{name} · write-protected</source>
        <translation>{name} · protegida contra escritura</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>No hay ninguna memoria USB conectada</translation>
    </message>
    <message>
        <source>The stick {name} is write-protected.</source>
        <translation>La memoria USB {name} está protegida contra escritura.</translation>
    </message>
    <message>
        <source>Move the small switch on its side, or plug in another stick.</source>
        <translation>Mueva el pequeño interruptor de su costado o conecte otra memoria USB.</translation>
    </message>
    <message>
        <source>{name} · {free} GB free</source>
        <translation>{name} · {free} GB libres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Send to stick</source>
        <translation>Copiar a memoria USB</translation>
    </message>
    <message>
        <source>Puts what this desk knows onto a USB stick for the other desks. No one else can read it.</source>
        <translation>Copia lo que este mostrador sabe a una memoria USB para los demás mostradores. Nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Escribir la memoria</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Qué se copia</translation>
    </message>
    <message>
        <source>What the other desks lack</source>
        <translation>Lo que falta a los demás mostradores</translation>
    </message>
    <message>
        <source>Everything with the list, for a new laptop</source>
        <translation>Todo y la lista, para un portátil nuevo</translation>
    </message>
    <message>
        <source>Read stick</source>
        <translation>Leer memoria USB</translation>
    </message>
    <message>
        <source>Takes in what another desk wrote. Reading one twice does no harm.</source>
        <translation>Recoge lo que escribió otro mostrador. Leerla dos veces no hace daño.</translation>
    </message>
    <message>
        <source>Read the stick</source>
        <translation>Leer la memoria</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Stick of Desk {number} · written: {when}.</source>
        <translation>Memoria USB del mostrador {number} · escrita: {when}.</translation>
    </message>
    <message>
        <source>New here: {records} and 1 person of the list.</source>
        <translation>Nuevo aquí: {records} y 1 persona de la lista.</translation>
    </message>
    <message>
        <source>New here: {records} and {people} people of the list.</source>
        <translation>Nuevo aquí: {records} y {people} personas de la lista.</translation>
    </message>
    <message>
        <source>New here: {records}.</source>
        <translation>Nuevo aquí: {records}.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Take the stick out safely and read it there.</source>
        <translation>Extraiga la memoria con seguridad y léala allí.</translation>
    </message>
    <message>
        <source>{records} and the list of {people} people, for: {desks}.</source>
        <translation>{records} y la lista de {people} personas, para: {desks}.</translation>
    </message>
    <message>
        <source>{records}, for: {desks}.</source>
        <translation>{records}, para: {desks}.</translation>
    </message>
    <message>
        <source>This desk wrote it itself: carry it to the other desks.</source>
        <translation>La escribió este mismo mostrador: llévela a los demás.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Todo estaba ya aquí.</translation>
    </message>
</context>
<context>
    <name>CertifyStage</name>
    <message>
        <source>Certify a desk</source>
        <translation>Certificar un mostrador</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Corregir la credencial</translation>
    </message>
    <message>
        <source>Type the document</source>
        <translation>Escribir documento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Refuse: what to say</source>
        <translation>Rechazar: qué decir</translation>
    </message>
    <message>
        <source>Compare by eye</source>
        <translation>Comparar a simple vista</translation>
    </message>
    <message>
        <source>Stay with this record</source>
        <translation>Seguir con este registro</translation>
    </message>
    <message>
        <source>Tick this line</source>
        <translation>Marcar esta línea</translation>
    </message>
    <message>
        <source>This line is different</source>
        <translation>Esta línea es distinta</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Cambiar la foto</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>In doubt?</source>
        <translation>¿Tiene dudas?</translation>
    </message>
    <message>
        <source>Waiting for the adult’s badge</source>
        <translation>En espera de la credencial del adulto</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir la credencial</translation>
    </message>
    <message>
        <source>Waiting for the second document</source>
        <translation>En espera del segundo documento</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>Falta el pasaporte</translation>
    </message>
    <message>
        <source>Waiting for your ticks</source>
        <translation>Faltan sus marcas</translation>
    </message>
    <message>
        <source>Waiting for another document</source>
        <translation>En espera de otro documento</translation>
    </message>
    <message>
        <source>I looked: same person</source>
        <translation>Revisado: misma persona</translation>
    </message>
    <message>
        <source>I looked: next</source>
        <translation>Revisado: siguiente</translation>
    </message>
    <message>
        <source>I hold this one</source>
        <translation>Tengo este en la mano</translation>
    </message>
    <message>
        <source>This person vouches</source>
        <translation>Esta persona responde</translation>
    </message>
    <message>
        <source>This stands there</source>
        <translation>Es lo que dice ahí</translation>
    </message>
    <message>
        <source>Choose who vouches</source>
        <translation>Elija quién responde</translation>
    </message>
    <message>
        <source>Scan again, or press a number</source>
        <translation>Escanee de nuevo o presione un número</translation>
    </message>
    <message>
        <source>Press a number</source>
        <translation>Presione un número</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>No badge printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Confirm and print badge</source>
        <translation>Confirmar e imprimir credencial</translation>
    </message>
    <message>
        <source>Confirm and hand over badge {number}</source>
        <translation>Confirmar y entregar la credencial {number}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Scan the adult’s badge</source>
        <translation>Escanee la credencial del adulto</translation>
    </message>
    <message>
        <source>Scan the passport or ID card</source>
        <translation>Escanee el pasaporte o documento de identidad</translation>
    </message>
    <message>
        <source>Scan the next person at any time</source>
        <translation>Puede escanear a la siguiente persona cuando quiera</translation>
    </message>
    <message>
        <source>Passport typed</source>
        <translation>Pasaporte escrito</translation>
    </message>
    <message>
        <source>Document typed</source>
        <translation>Documento escrito</translation>
    </message>
    <message>
        <source>Passport read</source>
        <translation>Pasaporte leído</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Documento leído</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A photo is needed.</source>
        <translation>Se necesita una foto.</translation>
    </message>
    <message>
        <source>This meeting gives no badge without one. Take it now, or choose a file.</source>
        <translation>En esta reunión no se entregan credenciales sin foto. Tómela ahora o elija un archivo.</translation>
    </message>
    <message>
        <source>VIP: no photo is needed.</source>
        <translation>VIP: no se necesita foto.</translation>
    </message>
    <message>
        <source>Compare the person with the passport picture. The badge says VIP.</source>
        <translation>Compare a la persona con la foto del pasaporte. La credencial dice VIP.</translation>
    </message>
    <message>
        <source>Is this the same face?</source>
        <translation>¿Es la misma cara?</translation>
    </message>
    <message>
        <source>Look at the person and at this picture. There is no other.</source>
        <translation>Mire a la persona y esta foto. No hay otra.</translation>
    </message>
    <message>
        <source>Look at the person, at this picture, and at the picture in the passport.</source>
        <translation>Compare a la persona con esta foto y con la del pasaporte.</translation>
    </message>
    <message>
        <source>No photo on the registration.</source>
        <translation>El registro no tiene foto.</translation>
    </message>
    <message>
        <source>Compare the person with the passport picture.</source>
        <translation>Compare a la persona con la foto del pasaporte.</translation>
    </message>
    <message>
        <source>Do not print yet</source>
        <translation>No imprima todavía</translation>
    </message>
</context>
<context>
    <name>CheckStage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Guardar esta lista en un archivo</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Import {count} person</source>
        <translation>Importar {count} persona</translation>
    </message>
    <message>
        <source>Import {count} people</source>
        <translation>Importar {count} personas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>come onto the list</source>
        <translation>entran en la lista</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>se actualizan</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>are on the list already</source>
        <translation>ya están en la lista</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>No vienen</translation>
    </message>
    <message>
        <source>stay on the list</source>
        <translation>siguen en la lista</translation>
    </message>
    <message>
        <source>{count} collected person differs: see list</source>
        <translation>{count} persona con credencial recogida difiere: vea la lista</translation>
    </message>
    <message>
        <source>{count} collected people differ: see list</source>
        <translation>{count} personas con credencial recogida difieren: vea la lista</translation>
    </message>
    <message>
        <source>They have their badge, so nothing of them is changed.</source>
        <translation>Ya tienen su credencial, así que no se cambia nada.</translation>
    </message>
    <message>
        <source>{count} registration looks like another one</source>
        <translation>{count} registro se parece a otro</translation>
    </message>
    <message>
        <source>{count} registrations look like another one</source>
        <translation>{count} registros se parecen a otro</translation>
    </message>
    <message>
        <source>Both are imported, and the desk shows the other one. Ask who keeps the list.</source>
        <translation>Se importan los dos, y el mostrador muestra el otro. Pregunte a quien lleva la lista.</translation>
    </message>
    <message>
        <source>{count} row to look at</source>
        <translation>{count} fila por revisar</translation>
    </message>
    <message>
        <source>{count} rows to look at</source>
        <translation>{count} filas por revisar</translation>
    </message>
    <message>
        <source>They are imported as they are.</source>
        <translation>Se importan tal como están.</translation>
    </message>
    <message>
        <source>This list changes nothing</source>
        <translation>Esta lista no cambia nada</translation>
    </message>
    <message>
        <source>Everybody with a good row is on the list already.</source>
        <translation>Todas las personas con fila correcta ya están en la lista.</translation>
    </message>
    <message>
        <source>{count} person is not in this file</source>
        <translation>{count} persona no viene en este archivo</translation>
    </message>
    <message>
        <source>{count} people are not in this file</source>
        <translation>{count} personas no vienen en este archivo</translation>
    </message>
    <message>
        <source>An import removes nobody.</source>
        <translation>Importar no quita a nadie.</translation>
    </message>
    <message>
        <source>Nobody to look at</source>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>Nobody is on the list twice, and no badge is touched.</source>
        <translation>Nadie está dos veces en la lista y no se toca ninguna credencial.</translation>
    </message>
    <message>
        <source>**{name}** is not in this file and stays on the list</source>
        <translation>**{name}** no viene en este archivo y sigue en la lista</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Núm. de pasaporte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número de pasaporte</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>fecha de vencimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Compared: same</source>
        <translation>Comparado: igual</translation>
    </message>
    <message>
        <source>Compared: not past</source>
        <translation>Comparado: no ha vencido</translation>
    </message>
    <message>
        <source>Another script: compared in the second document</source>
        <translation>Otra escritura: comparado en el segundo documento</translation>
    </message>
    <message>
        <source>Answered right</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>{words} Looked at.</source>
        <translation>{words} Revisado.</translation>
    </message>
    <message>
        <source>{label}. Registration {registration}. {words}</source>
        <translation>{label}. Registro {registration}. {words}</translation>
    </message>
    <message>
        <source>{label}. Registration {registration}. {heading} {document}. {words}</source>
        <translation>{label}. Registro {registration}. {heading} {document}. {words}</translation>
    </message>
    <message>
        <source>No scanner? Press F7 and compare by eye.</source>
        <translation>¿Sin escáner? Presione F7 y compare a simple vista.</translation>
    </message>
    <message>
        <source>Now scan the passport or ID card</source>
        <translation>Ahora escanee el pasaporte o documento de identidad</translation>
    </message>
    <message>
        <source>Everything matches. Look at the face, then confirm.</source>
        <translation>Todo coincide. Mire la cara y después confirme.</translation>
    </message>
    <message>
        <source>Everything matches. Look at the face, then print.</source>
        <translation>Todo coincide. Mire la cara y después imprima.</translation>
    </message>
    <message>
        <source>Look at the face, then print.</source>
        <translation>Mire la cara y después imprima.</translation>
    </message>
    <message>
        <source>Look at the face, then confirm.</source>
        <translation>Mire la cara y después confirme.</translation>
    </message>
    <message>
        <source>You looked at what is different.</source>
        <translation>Ya revisó lo que es diferente.</translation>
    </message>
    <message>
        <source>Look at one thing, then print</source>
        <translation>Revise un dato y después imprima</translation>
    </message>
    <message>
        <source>Look at {number} things, then print</source>
        <translation>Revise {number} datos y después imprima</translation>
    </message>
    <message>
        <source>Look at one thing, then confirm</source>
        <translation>Mire una cosa y después confirme</translation>
    </message>
    <message>
        <source>Look at {number} things, then confirm</source>
        <translation>Mire {number} cosas y después confirme</translation>
    </message>
    <message>
        <source>The document states no nationality to compare.</source>
        <translation>El documento no indica ninguna nacionalidad que comparar.</translation>
    </message>
    <message>
        <source>The family name is not quite the one on the registration.</source>
        <translation>Los apellidos no son exactamente los del registro.</translation>
    </message>
    <message>
        <source>The given name is not quite the one on the registration.</source>
        <translation>Los nombres no son exactamente los del registro.</translation>
    </message>
    <message>
        <source>The date of birth is not quite the one on the registration.</source>
        <translation>La fecha de nacimiento no es exactamente la del registro.</translation>
    </message>
    <message>
        <source>The nationality is not the one on the registration.</source>
        <translation>La nacionalidad no es la del registro.</translation>
    </message>
    <message>
        <source>The passport number is not the one on the registration.</source>
        <translation>El número de pasaporte no es el del registro.</translation>
    </message>
    <message>
        <source>Look at the date until which the passport is valid.</source>
        <translation>Revise hasta qué fecha está vigente el pasaporte.</translation>
    </message>
    <message>
        <source>The letter for the sex is not the one on the registration.</source>
        <translation>La letra del sexo no es la del registro.</translation>
    </message>
    <message>
        <source>It cannot be accepted here. Ask for another document.</source>
        <translation>Aquí no se puede aceptar. Pida otro documento.</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>Este pasaporte está vencido</translation>
    </message>
    <message>
        <source>Ask for another document. None? Press F4.</source>
        <translation>Pida otro documento. ¿No tiene? Presione F4.</translation>
    </message>
    <message>
        <source>The passport does not match this registration</source>
        <translation>El pasaporte no coincide con este registro</translation>
    </message>
    <message>
        <source>Enter opens that record. Space stays here.</source>
        <translation>Enter abre ese registro. Espacio sigue aquí.</translation>
    </message>
    <message>
        <source>This passport matches another person with this name</source>
        <translation>Este pasaporte es de otra persona con este nombre</translation>
    </message>
    <message>
        <source>{field} is different.</source>
        <translation>{field}: hay una diferencia.</translation>
    </message>
    <message>
        <source>{first} and {last} are different.</source>
        <translation>{first} y {last} son diferentes.</translation>
    </message>
    <message>
        <source>**Approved by {names} {time}**</source>
        <translation>**Aprobado por {names} {time}**</translation>
    </message>
    <message>
        <source>a badge outside the hours of collection</source>
        <translation>una credencial fuera del horario de entrega</translation>
    </message>
    <message>
        <source>a badge without a photo</source>
        <translation>una credencial sin foto</translation>
    </message>
    <message>
        <source>a badge for a minor</source>
        <translation>una credencial para un menor de edad</translation>
    </message>
    <message>
        <source>the badge before is cancelled</source>
        <translation>la credencial anterior queda anulada</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>el rostro</translation>
    </message>
    <message>
        <source>a badge without a document</source>
        <translation>una credencial sin documento</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>a badge for this person</source>
        <translation>una credencial para esta persona</translation>
    </message>
    <message>
        <source>No document is needed. Look at the face, then print.</source>
        <translation>No se necesita ningún documento. Mire la cara y después imprima.</translation>
    </message>
    <message>
        <source>Everything matches</source>
        <translation>Todo coincide</translation>
    </message>
    <message>
        <source>Differs: {fields} and more</source>
        <translation>Distinto: {fields} y más</translation>
    </message>
    <message>
        <source>Differs: {fields}</source>
        <translation>Distinto: {fields}</translation>
    </message>
    <message>
        <source>This passport belongs to someone else, or the wrong record is open.</source>
        <translation>El pasaporte es de otra persona, o está abierto otro registro.</translation>
    </message>
    <message>
        <source>A supervisor looks at the passport and the registration.</source>
        <translation>Supervisión revisa el pasaporte y el registro.</translation>
    </message>
    <message>
        <source>Ask for another document.</source>
        <translation>Pida otro documento.</translation>
    </message>
    <message>
        <source>**Also registered:** {others}. Ask which one is right.</source>
        <translation>**Otro registro:** {others}. Pregunte cuál es el correcto.</translation>
    </message>
    <message>
        <source>**{number} others have this name:** {others}. Compare the date of birth.</source>
        <translation>**Otras {number} personas tienen este nombre:** {others}. Compare la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>**Another person has this name:** {others}. Compare the date of birth.</source>
        <translation>**Otra persona se llama igual:** {others}. Compare la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>**Registered after the deadline.** That is normal: the accreditation stands.</source>
        <translation>**Registro fuera de plazo.** Es normal: la acreditación vale.</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <source>No door can be opened yet</source>
        <translation>Todavía no se puede abrir ninguna puerta</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Abrir esta puerta</translation>
    </message>
    <message>
        <source>First choose the door</source>
        <translation>Elija primero la puerta</translation>
    </message>
    <message>
        <source>A list for doors</source>
        <translation>Una lista para las puertas</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Take a list</source>
        <translation>Tomar una lista</translation>
    </message>
    <message>
        <source>Which door?</source>
        <translation>¿Qué puerta?</translation>
    </message>
    <message>
        <source>Choose with the arrow keys. It stays open until somebody leaves it with F10.</source>
        <translation>Elija con las flechas. Queda abierta hasta que alguien salga con F10.</translation>
    </message>
</context>
<context>
    <name>CodeStage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>CollectedStage</name>
    <message>
        <source>Collected. {time}</source>
        <translation>Recogida. {time}</translation>
    </message>
    <message>
        <source>Ready for the next person.</source>
        <translation>Todo listo para la siguiente persona.</translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation>Esperando una lectura</translation>
    </message>
    <message>
        <source>Scan a code or passport, or type a name</source>
        <translation>Escanee un código o pasaporte, o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>CollectorCheck</name>
    <message>
        <source>Confirm: this person collects</source>
        <translation>Confirmar: recoge esta persona</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>{column}. First values {values}. Goes to {place}. {result}</source>
        <translation>{column}. Primeros valores: {values}. Va a: {place}. {result}</translation>
    </message>
</context>
<context>
    <name>ColumnsStage</name>
    <message>
        <source>This mapping is kept</source>
        <translation>Se guarda esta asignación</translation>
    </message>
    <message>
        <source>Keep this mapping for next time</source>
        <translation>Guardar esta asignación para la próxima vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Guardar esta lista en un archivo</translation>
    </message>
    <message>
        <source>Choose where the columns go</source>
        <translation>Elija a dónde va cada columna</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>No row can be imported</source>
        <translation>No se puede importar ninguna fila</translation>
    </message>
    <message>
        <source>Continue with {count} row</source>
        <translation>Continuar con {count} fila</translation>
    </message>
    <message>
        <source>Continue with {count} rows</source>
        <translation>Continuar con {count} filas</translation>
    </message>
    <message>
        <source>Chosen twice</source>
        <translation>Elegida dos veces</translation>
    </message>
    <message>
        <source>{done} of about {all}</source>
        <translation>{done} de unas {all}</translation>
    </message>
    <message>
        <source>This list cannot be imported</source>
        <translation>Esta lista no se puede importar</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Columnas del archivo y a dónde van</translation>
    </message>
</context>
<context>
    <name>CompleteFingerprint</name>
    <message>
        <source>Compare with the manual of this door</source>
        <translation>Compare con el manual de esta puerta</translation>
    </message>
    <message>
        <source>The fingerprint has to be the same. Type its last four signs from the manual, or scan its code there. From then on this laptop believes the lists of this event alone.</source>
        <translation>La huella tiene que ser la misma. Escriba los cuatro últimos signos del manual, o escanee allí su código. Desde entonces esta computadora solo cree las listas de este evento.</translation>
    </message>
    <message>
        <source>The last four signs</source>
        <translation>Los cuatro últimos signos</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>No tomarla</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Tomar la lista</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Count the blank badges</source>
        <translation>Cuente las credenciales en blanco</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that becomes the photo</source>
        <translation>Parte de la imagen que será la foto</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Apuntes del registro</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Wipe this desk</source>
        <translation>Borrar este mostrador</translation>
    </message>
    <message>
        <source>Erase what came late</source>
        <translation>Borrar lo que llegó tarde</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Espere, por favor…</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <translation>Datos de una persona</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Wipe before the date</source>
        <translation>Borrar antes de la fecha</translation>
    </message>
    <message>
        <source>Wipe for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Type all of it, or look the person up at the desk and copy it from there.</source>
        <translation>Escríbalo entero, o busque a la persona en el mostrador y cópielo de allí.</translation>
    </message>
    <message>
        <source>This code opens nobody on the list.</source>
        <translation>Este código no abre a nadie de la lista.</translation>
    </message>
    <message>
        <source>Give it to this person, then remove it from this laptop.</source>
        <translation>Déselo a esta persona y quítelo después de esta computadora.</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>El archivo está escrito.</translation>
    </message>
    <message>
        <source>Take the person off the list as well, or the next import brings everything back.</source>
        <translation>Quite también a la persona de la lista, o la próxima importación lo devuelve todo.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrada.</translation>
    </message>
    <message>
        <source>Nothing of it is left at this desk.</source>
        <translation>De eso no queda nada en este mostrador.</translation>
    </message>
    <message>
        <source>This desk was wiped. The certificate is in {file}.</source>
        <translation>Este mostrador se ha borrado. El certificado está en {file}.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>On this desk</source>
        <translation>En este mostrador</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
    <message>
        <source>A supervisor may erase one person</source>
        <translation>Un supervisor puede borrar a una persona</translation>
    </message>
    <message>
        <source>Nobody is erased before the end</source>
        <translation>No se borra a nadie antes del final</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Ask the event office for an event file with a part [data].</source>
        <translation>Pida a la oficina del evento un archivo del evento con una parte [data].</translation>
    </message>
    <message>
        <source>The event file says nothing of personal data.</source>
        <translation>El archivo del evento no dice nada de datos personales.</translation>
    </message>
    <message>
        <source>Other desks had written of people who were erased here: {number}.</source>
        <translation>Otros mostradores habían escrito sobre personas que aquí se borraron: {number}.</translation>
    </message>
    <message>
        <source>Erase that as well.</source>
        <translation>Borre eso también.</translation>
    </message>
    <message>
        <source>Some have a badge by now: {number}. Cancel it where it was given, or wait for the end.</source>
        <translation>Algunas ya tienen credencial: {number}. Anúlela donde se entregó, o espere al final.</translation>
    </message>
    <message>
        <source>Record, photo and what the log says of this person go for ever. Nothing brings them back.</source>
        <translation>La inscripción, la foto y lo que el registro dice de esta persona desaparecen para siempre. Nada los devuelve.</translation>
    </message>
</context>
<context>
    <name>DayBadgesPart</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>&amp;One-day badges</source>
        <translation>De un &amp;día</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar una</translation>
    </message>
    <message>
        <source>The event is over.</source>
        <translation>El evento ha terminado.</translation>
    </message>
    <message>
        <source>No badge printer.</source>
        <translation>No hay impresora de credenciales.</translation>
    </message>
    <message>
        <source>Choose one in Setup.</source>
        <translation>Elija una en Ajustes.</translation>
    </message>
    <message>
        <source>Tear up {count} one-day badges of {day}?</source>
        <translation>¿Destruir {count} credenciales de un día del {day}?</translation>
    </message>
    <message>
        <source>Their codes stop working at every door. Put the pieces in the spoiled envelope.</source>
        <translation>Sus códigos dejan de servir en todas las puertas. Ponga los trozos en el sobre de inservibles.</translation>
    </message>
    <message>
        <source>They are torn up</source>
        <translation>Están destruidas</translation>
    </message>
</context>
<context>
    <name>DayEndPlace</name>
    <message>
        <source>Ask them to sign in here: scan their staff card.</source>
        <translation>Pídale que entre aquí: escanee su tarjeta de personal.</translation>
    </message>
    <message>
        <source>The shift lead counts the badges.</source>
        <translation>El jefe de turno cuenta las credenciales.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Save and finish later</source>
        <translation>&amp;Guardar para después</translation>
    </message>
    <message>
        <source>&amp;Boxes in and out</source>
        <translation>Mover ca&amp;jas</translation>
    </message>
    <message>
        <source>Count at day &amp;end</source>
        <translation>Contar al cie&amp;rre</translation>
    </message>
    <message>
        <source>Count in the &amp;morning</source>
        <translation>Contar por la &amp;mañana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>Guardar el recuento</translation>
    </message>
    <message>
        <source>Ask a supervisor to sign</source>
        <translation>Pedir firma del supervisor</translation>
    </message>
    <message>
        <source>Count once more</source>
        <translation>Cuente otra vez</translation>
    </message>
    <message>
        <source>Type the number you counted</source>
        <translation>Escriba el número que contó</translation>
    </message>
    <message>
        <source>Desk {number} · counted by {who}</source>
        <translation>Mostrador {number} · contó {who}</translation>
    </message>
    <message>
        <source>Was badge {number} handed over?</source>
        <translation>¿Se entregó la credencial {number}?</translation>
    </message>
    <message>
        <source>{name} has it now. It counts as collected from this moment.</source>
        <translation>{name} ya la tiene. Cuenta como recogida desde este momento.</translation>
    </message>
    <message>
        <source>Yes, handed over</source>
        <translation>Sí, entregada</translation>
    </message>
    <message>
        <source>Cancel badge {number} of {name}?</source>
        <translation>¿Anular la credencial {number} de {name}?</translation>
    </message>
    <message>
        <source>Put it in the spoiled envelope. The person gets a new one when they come.</source>
        <translation>Póngala en el sobre de inservibles. La persona recibirá otra cuando venga.</translation>
    </message>
    <message>
        <source>Cancel the badge</source>
        <translation>Anular la credencial</translation>
    </message>
</context>
<context>
    <name>DayEndWords</name>
    <message>
        <source>Day end · Desk {number}</source>
        <translation>Cierre del día · Mostrador {number}</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>A6 badges</source>
        <translation>Credenciales A6</translation>
    </message>
    <message>
        <source>Cards, CR80</source>
        <translation>Tarjetas, CR80</translation>
    </message>
    <message>
        <source>A4 sheets</source>
        <translation>Hojas A4</translation>
    </message>
    <message>
        <source>Badges 96 × 134 mm</source>
        <translation>Credenciales de 96 × 134 mm</translation>
    </message>
    <message>
        <source>Badges 4 × 3 in</source>
        <translation>Credenciales de 4 × 3 pulgadas</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresas</translation>
    </message>
    <message>
        <source>Spoiled, kept in the envelope</source>
        <translation>Inservibles, en el sobre</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Firmadas</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>Debe haber en la caja</translation>
    </message>
    <message>
        <source>In the box this morning</source>
        <translation>En la caja esta mañana</translation>
    </message>
    <message>
        <source>In the box: never counted yet</source>
        <translation>En la caja: aún sin contar</translation>
    </message>
    <message>
        <source>Left from before, not counted today</source>
        <translation>Quedaban de antes, sin contar hoy</translation>
    </message>
    <message>
        <source>Brought from the store, {time}</source>
        <translation>Traídas del almacén, {time}</translation>
    </message>
    <message>
        <source>Given by desk {desk}, {time}</source>
        <translation>Recibidas del mostrador {desk}, {time}</translation>
    </message>
    <message>
        <source>Given to desk {desk}, {time}</source>
        <translation>Cedidas al mostrador {desk}, {time}</translation>
    </message>
    <message>
        <source>Taken back to the store, {time}</source>
        <translation>Devueltas al almacén, {time}</translation>
    </message>
    <message>
        <source>Count once more</source>
        <translation>Cuente otra vez</translation>
    </message>
    <message>
        <source>First count, {time}: {count}</source>
        <translation>Primer recuento, {time}: {count}</translation>
    </message>
    <message>
        <source>Counted {count} at {time}</source>
        <translation>Contadas {count} a las {time}</translation>
    </message>
    <message>
        <source>Type a number to count again</source>
        <translation>Escriba un número para contar de nuevo</translation>
    </message>
    <message>
        <source>Counted this morning</source>
        <translation>Contadas esta mañana</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Escriba el número</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Contadas ahora</translation>
    </message>
    <message>
        <source>Counts agree.</source>
        <translation>El recuento coincide.</translation>
    </message>
    <message>
        <source>{count} badge in doubt</source>
        <translation>{count} credencial en duda</translation>
    </message>
    <message>
        <source>{count} badges in doubt</source>
        <translation>{count} credenciales en duda</translation>
    </message>
    <message>
        <source>Say whether they came out, then count.</source>
        <translation>Indique si salieron y después cuente.</translation>
    </message>
    <message>
        <source>Count once more. If it is still missing, a supervisor writes why and signs.</source>
        <translation>Cuente otra vez. Si aún falta, un supervisor escribe el motivo y firma.</translation>
    </message>
    <message>
        <source>Count once more. If there are still too many, a supervisor writes why and signs.</source>
        <translation>Cuente otra vez. Si aún sobran, un supervisor escribe el motivo y firma.</translation>
    </message>
    <message>
        <source>Counted twice. Now a supervisor writes why and signs.</source>
        <translation>Contado dos veces. Ahora un supervisor escribe el motivo y firma.</translation>
    </message>
    <message>
        <source>Something was printed or moved since the last count.</source>
        <translation>Algo se imprimió o se movió desde el último recuento.</translation>
    </message>
    <message>
        <source>Count anew.</source>
        <translation>Cuente de nuevo.</translation>
    </message>
    <message>
        <source>Signed for at {time}: {difference}</source>
        <translation>Firmado a las {time}: {difference}</translation>
    </message>
    <message>
        <source>Brought from the store</source>
        <translation>Traídas del almacén</translation>
    </message>
    <message>
        <source>Given by another desk</source>
        <translation>Recibidas de otro mostrador</translation>
    </message>
    <message>
        <source>Given to another desk</source>
        <translation>Cedidas a otro mostrador</translation>
    </message>
    <message>
        <source>Taken back to the store</source>
        <translation>Devueltas al almacén</translation>
    </message>
    <message>
        <source>Spoiled without a badge: torn, or a test page</source>
        <translation>Inservibles sin credencial: rotas, o una página de prueba</translation>
    </message>
    <message>
        <source>{count} badge is missing</source>
        <translation>Falta {count} credencial</translation>
    </message>
    <message>
        <source>{count} badges are missing</source>
        <translation>Faltan {count} credenciales</translation>
    </message>
    <message>
        <source>{count} badge too many</source>
        <translation>Sobra {count} credencial</translation>
    </message>
    <message>
        <source>{count} badges too many</source>
        <translation>Sobran {count} credenciales</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>impresa {time}</translation>
    </message>
    <message>
        <source>Badge corrected</source>
        <translation>Credencial corregida</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Denegado: {reason}</translation>
    </message>
    <message>
        <source>{count} sent to the printer</source>
        <translation>{count} enviadas a la impresora</translation>
    </message>
    <message>
        <source>{ready} in the drawer · {given} given</source>
        <translation>{ready} en el cajón · {given} entregadas</translation>
    </message>
</context>
<context>
    <name>Deciders</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>Credencial escaneada</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Supervisor here</source>
        <translation>Supervisor aquí</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>asked by {name}, Desk {number}</source>
        <translation>solicitado por {name}, mostrador {number}</translation>
    </message>
    <message>
        <source>Cancel badge {number} and print a new one?</source>
        <translation>¿Anular la credencial {number} e imprimir otra?</translation>
    </message>
    <message>
        <source>Supervisor decision</source>
        <translation>Decisión del supervisor</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es diferente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Everything else is the same, check digits are right.</source>
        <translation>Todo lo demás coincide y los dígitos de control son correctos.</translation>
    </message>
    <message>
        <source>Everything else is the same.</source>
        <translation>Todo lo demás coincide.</translation>
    </message>
    <message>
        <source>Which badge stops being valid?</source>
        <translation>¿Qué credencial deja de ser válida?</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>La credencial</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>la entregó {name}</translation>
    </message>
    <message>
        <source>Badge {number}, collected</source>
        <translation>Credencial {number}, recogida</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>¿Qué pasó con la credencial?</translation>
    </message>
    <message>
        <source>Why can this person collect?</source>
        <translation>¿Por qué puede recoger esta persona?</translation>
    </message>
    <message>
        <source>Why can the badge be given?</source>
        <translation>¿Por qué se puede entregar la credencial?</translation>
    </message>
    <message>
        <source>Whom you phoned</source>
        <translation>A quién llamó</translation>
    </message>
    <message>
        <source>Name of the colleague at that desk</source>
        <translation>Nombre del colega de ese mostrador</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>Name, or the code you were given</source>
        <translation>Nombre, o el código que le dieron</translation>
    </message>
    <message>
        <source>Approve and cancel badge</source>
        <translation>Aprobar y anular la credencial</translation>
    </message>
    <message>
        <source>Approve and print</source>
        <translation>Aprobar e imprimir</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Badge {number} stops working at a checkpoint as soon as it gets the new list. If it is found: put it in the returned box.</source>
        <translation>La credencial {number} deja de funcionar en cada control en cuanto este recibe la nueva lista. Si aparece: póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>The next one needs a passport again.</source>
        <translation>Para la siguiente hace falta otra vez el pasaporte.</translation>
    </message>
    <message>
        <source>Badge {number} stops being valid. The next one needs a passport again.</source>
        <translation>La credencial {number} deja de ser válida. Para la siguiente se pide de nuevo el pasaporte.</translation>
    </message>
    <message>
        <source>Locked for {wait}.</source>
        <translation>Bloqueado durante {wait}.</translation>
    </message>
    <message>
        <source>Another supervisor can decide now.</source>
        <translation>Otro supervisor puede decidir ahora.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message>
        <source>{left} tries left.</source>
        <translation>Quedan {left} intentos.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>Scan your supervisor badge</source>
        <translation>Escanee su tarjeta de supervisor</translation>
    </message>
    <message>
        <source>Accreditation was refused.</source>
        <translation>La acreditación fue denegada.</translation>
    </message>
    <message>
        <source>The accreditation is not decided yet.</source>
        <translation>La acreditación aún no está decidida.</translation>
    </message>
    <message>
        <source>This person is registered twice.</source>
        <translation>Esta persona está registrada dos veces.</translation>
    </message>
    <message>
        <source>The organisation may not take part.</source>
        <translation>La organización no puede participar.</translation>
    </message>
    <message>
        <source>Say what stands here, then print the slip.</source>
        <translation>Diga lo que aparece aquí y después imprima el comprobante.</translation>
    </message>
    <message>
        <source>{name} refused. It is in the record.</source>
        <translation>{name} rechazó la solicitud. Queda anotado.</translation>
    </message>
</context>
<context>
    <name>DelegationHead</name>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
</context>
<context>
    <name>DelegationKeys</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>No, none came out</source>
        <translation>No, no salió ninguna</translation>
    </message>
    <message>
        <source>Use the other printer</source>
        <translation>Usar la otra impresora</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Imprimir otra vez el recibo</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Supervisor decides</source>
        <translation>Decide el supervisor</translation>
    </message>
    <message>
        <source>Print ahead</source>
        <translation>Imprimir por adelantado</translation>
    </message>
    <message>
        <source>Change the letter</source>
        <translation>Cambiar la carta</translation>
    </message>
    <message>
        <source>Letter seen</source>
        <translation>Carta vista</translation>
    </message>
    <message>
        <source>This person collects</source>
        <translation>Recoge esta persona</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Seguir imprimiendo</translation>
    </message>
    <message>
        <source>Pause printing</source>
        <translation>Pausar la impresión</translation>
    </message>
    <message>
        <source>Hand over what is printed</source>
        <translation>Entregar lo impreso</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>A clerk gives the badges.</source>
        <translation>Un agente entrega las credenciales.</translation>
    </message>
    <message>
        <source>Waiting for the passport of who collects</source>
        <translation>Se espera el pasaporte de quien recoge</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Sí, salió</translation>
    </message>
    <message>
        <source>Signed: finish</source>
        <translation>Firmado: terminar</translation>
    </message>
    <message>
        <source>Next delegation</source>
        <translation>Siguiente delegación</translation>
    </message>
    <message>
        <source>Type the name of a delegation</source>
        <translation>Escriba el nombre de una delegación</translation>
    </message>
    <message>
        <source>Open {delegation}</source>
        <translation>Abrir {delegation}</translation>
    </message>
    <message>
        <source>Print 1 badge</source>
        <translation>Imprimir 1 credencial</translation>
    </message>
    <message>
        <source>Print {count} badges</source>
        <translation>Imprimir {count} credenciales</translation>
    </message>
    <message>
        <source>Handed over 1 badge</source>
        <translation>Entregada 1 credencial</translation>
    </message>
    <message>
        <source>Handed over {count} badges</source>
        <translation>Entregadas {count} credenciales</translation>
    </message>
    <message>
        <source>Type a delegation, or scan a person</source>
        <translation>Escriba una delegación o escanee a alguien</translation>
    </message>
    <message>
        <source>Scan the passport of who collects</source>
        <translation>Escanee el pasaporte de quien recoge</translation>
    </message>
    <message>
        <source>Scan each badge</source>
        <translation>Escanee cada credencial</translation>
    </message>
    <message>
        <source>Scan a badge or a person</source>
        <translation>Escanee una credencial o a alguien</translation>
    </message>
</context>
<context>
    <name>DelegationWords</name>
    <message>
        <source>{delegation} · delegation</source>
        <translation>{delegation} · delegación</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>1 badge to print</source>
        <translation>1 por imprimir</translation>
    </message>
    <message>
        <source>{count} badges to print</source>
        <translation>{count} por imprimir</translation>
    </message>
    <message>
        <source>1 printed</source>
        <translation>1 impresa</translation>
    </message>
    <message>
        <source>{count} printed</source>
        <translation>{count} impresas</translation>
    </message>
    <message>
        <source>1 collected</source>
        <translation>1 recogida</translation>
    </message>
    <message>
        <source>{count} collected</source>
        <translation>{count} recogidas</translation>
    </message>
    <message>
        <source>1 not accredited yet</source>
        <translation>1 aún sin acreditar</translation>
    </message>
    <message>
        <source>{count} not accredited yet</source>
        <translation>{count} aún sin acreditar</translation>
    </message>
    <message>
        <source>1 stays here</source>
        <translation>1 queda aquí</translation>
    </message>
    <message>
        <source>{count} stay here</source>
        <translation>{count} quedan aquí</translation>
    </message>
    <message>
        <source>Printing now</source>
        <translation>Se imprime</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>¿Salió?</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Collected {day}</source>
        <translation>Recogida el {day}</translation>
    </message>
    <message>
        <source>Not accredited yet</source>
        <translation>Aún sin acreditar</translation>
    </message>
    <message>
        <source>Not accredited</source>
        <translation>No acreditada</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>With an adult</source>
        <translation>Con un adulto</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro mostrador</translation>
    </message>
    <message>
        <source>Collection is closed</source>
        <translation>Entrega cerrada</translation>
    </message>
    <message>
        <source>See supervisor</source>
        <translation>Ver al supervisor</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>1 badge is printed and waits here</source>
        <translation>1 credencial está impresa y espera aquí</translation>
    </message>
    <message>
        <source>{count} badges are printed and wait here</source>
        <translation>{count} credenciales están impresas y esperan aquí</translation>
    </message>
    <message>
        <source>Printing {at} of {all}</source>
        <translation>Se imprime {at} de {all}</translation>
    </message>
    <message>
        <source>Paused at {at} of {all}</source>
        <translation>En pausa: {at} de {all}</translation>
    </message>
    <message>
        <source>Stopped at {at} of {all}</source>
        <translation>Detenida en {at} de {all}</translation>
    </message>
    <message>
        <source>1 badge printed. Hand it over.</source>
        <translation>1 credencial impresa. Entréguela.</translation>
    </message>
    <message>
        <source>{count} badges printed. Hand them over.</source>
        <translation>{count} credenciales impresas. Entréguelas.</translation>
    </message>
    <message>
        <source>{count} of {all} handed over</source>
        <translation>{count} de {all} entregadas</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>faltan unos {seconds} s</translation>
    </message>
    <message>
        <source>{reasons}; {count} more</source>
        <translation>{reasons}; {count} más</translation>
    </message>
    <message>
        <source>One badge stays here: {reasons}.</source>
        <translation>Una credencial queda aquí: {reasons}.</translation>
    </message>
    <message>
        <source>Two badges stay here: {reasons}.</source>
        <translation>Dos credenciales quedan aquí: {reasons}.</translation>
    </message>
    <message>
        <source>{count} badges stay here: {reasons}.</source>
        <translation>{count} credenciales quedan aquí: {reasons}.</translation>
    </message>
    <message>
        <source>Focal point of {delegation}</source>
        <translation>Punto focal de {delegation}</translation>
    </message>
    <message>
        <source>With a letter of {delegation}</source>
        <translation>Con carta de {delegation}</translation>
    </message>
    <message>
        <source>With a power of attorney</source>
        <translation>Con un poder</translation>
    </message>
    <message>
        <source>Accepted by a supervisor</source>
        <translation>Con permiso de un supervisor</translation>
    </message>
    <message>
        <source>Nobody is named as focal point of this delegation.</source>
        <translation>Nadie está designado como punto focal de esta delegación.</translation>
    </message>
    <message>
        <source>Focal points: {names}</source>
        <translation>Puntos focales: {names}</translation>
    </message>
    <message>
        <source>Passport read, same person</source>
        <translation>Pasaporte leído, es la misma persona</translation>
    </message>
    <message>
        <source>On the delegation’s list of focal points</source>
        <translation>En la lista de puntos focales de la delegación</translation>
    </message>
    <message>
        <source>A supervisor decided</source>
        <translation>Decidió un supervisor</translation>
    </message>
    <message>
        <source>Signs for 1 badge</source>
        <translation>Firma por 1 credencial</translation>
    </message>
    <message>
        <source>Signs for {count} badges</source>
        <translation>Firma por {count} credenciales</translation>
    </message>
    <message>
        <source>Signs for 1 badge when printing ends</source>
        <translation>Firma por 1 credencial al terminar</translation>
    </message>
    <message>
        <source>Signs for {count} badges when printing ends</source>
        <translation>Firma por {count} credenciales al terminar</translation>
    </message>
    <message>
        <source>Letter of {day} seen, ref. {reference}</source>
        <translation>Carta del {day} vista, ref. {reference}</translation>
    </message>
    <message>
        <source>Letter seen, ref. {reference}</source>
        <translation>Carta vista, ref. {reference}</translation>
    </message>
    <message>
        <source>{collected} collected, {yet} not accredited yet.</source>
        <translation>{collected} recogidas, {yet} aún sin acreditar.</translation>
    </message>
    <message>
        <source>No badges to print.</source>
        <translation>No hay credenciales por imprimir.</translation>
    </message>
    <message>
        <source>Stopped at {at} of {all}: {why}.</source>
        <translation>Detenida en {at} de {all}: {why}.</translation>
    </message>
    <message>
        <source>Enter goes on with {name}.</source>
        <translation>Enter sigue con {name}.</translation>
    </message>
    <message>
        <source>It is printed on the other printer as soon as this one has let go of it.</source>
        <translation>Se imprimirá en la otra impresora en cuanto esta la haya soltado.</translation>
    </message>
    <message>
        <source>The badge is taken back.</source>
        <translation>Se retira la credencial.</translation>
    </message>
    <message>
        <source>Enter goes on where it stopped.</source>
        <translation>Enter sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Did badge {number} of {name} come out?</source>
        <translation>¿Salió la credencial {number} de {name}?</translation>
    </message>
    <message>
        <source>Look at the printer. Nothing is printed again before that.</source>
        <translation>Mire la impresora. Antes de eso no se imprime nada más.</translation>
    </message>
    <message>
        <source>That is badge {number} of {name}.</source>
        <translation>Esa es la credencial {number} de {name}.</translation>
    </message>
    <message>
        <source>It is not one of this envelope. Put it aside.</source>
        <translation>No es de este sobre. Póngala aparte.</translation>
    </message>
    <message>
        <source>Badge {number} of {name}: handed over.</source>
        <translation>Credencial {number} de {name}: entregada.</translation>
    </message>
    <message>
        <source>the collector</source>
        <translation>quien recoge</translation>
    </message>
    <message>
        <source>One badge handed over to {name}.</source>
        <translation>Una credencial entregada a {name}.</translation>
    </message>
    <message>
        <source>{count} badges handed over to {name}.</source>
        <translation>{count} credenciales entregadas a {name}.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>No se entregó nada.</translation>
    </message>
    <message>
        <source>The receipt is signed.</source>
        <translation>El recibo está firmado.</translation>
    </message>
    <message>
        <source>Without a signature: the record says so.</source>
        <translation>Sin firma: así consta en el registro.</translation>
    </message>
    <message>
        <source>Have it signed, keep it at the desk, and press Enter.</source>
        <translation>Haga que lo firmen, guárdelo en el mostrador y pulse Enter.</translation>
    </message>
    <message>
        <source>The receipt is printing.</source>
        <translation>El recibo se está imprimiendo.</translation>
    </message>
    <message>
        <source>Write the numbers of the badges on paper and have that signed.</source>
        <translation>Escriba los números de las credenciales en un papel y haga que lo firmen.</translation>
    </message>
    <message>
        <source>The receipt does not print.</source>
        <translation>El recibo no se imprime.</translation>
    </message>
    <message>
        <source>Check the cable and the power, then press Enter.</source>
        <translation>Revise el cable y la corriente y pulse Enter.</translation>
    </message>
    <message>
        <source>No badge printer.</source>
        <translation>No hay impresora de credenciales.</translation>
    </message>
    <message>
        <source>With a letter press F5. Without one the badges stay here.</source>
        <translation>Con una carta pulse F5. Sin ella, las credenciales quedan aquí.</translation>
    </message>
    <message>
        <source>This person is on no list, so nobody can decide it at this desk.</source>
        <translation>Esta persona no está en ninguna lista; nadie puede decidirlo en este mostrador.</translation>
    </message>
    <message>
        <source>Type the name of the delegation.</source>
        <translation>Escriba el nombre de la delegación.</translation>
    </message>
    <message>
        <source>This passport fits several people.</source>
        <translation>Este pasaporte corresponde a varias personas.</translation>
    </message>
    <message>
        <source>This passport opens no delegation.</source>
        <translation>Este pasaporte no abre ninguna delegación.</translation>
    </message>
    <message>
        <source>Choose the person with the arrows and press F7, or scan the confirmation code.</source>
        <translation>Elija a la persona con las flechas y pulse F7, o escanee el código de confirmación.</translation>
    </message>
    <message>
        <source>Then the next person. Each other desk is free meanwhile.</source>
        <translation>Después, la siguiente persona. Los demás mostradores están libres mientras tanto.</translation>
    </message>
    <message>
        <source>First finish with this delegation.</source>
        <translation>Antes termine con esta delegación.</translation>
    </message>
</context>
<context>
    <name>DelegationsPlace</name>
    <message>
        <source>First let the badge at the printer come out.</source>
        <translation>Antes deje que salga la credencial que está en la impresora.</translation>
    </message>
    <message>
        <source>First pause the printing, or let it end.</source>
        <translation>Antes pause la impresión o espere a que termine.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>One person collects for the others</source>
        <translation>Una persona recoge por las demás</translation>
    </message>
</context>
<context>
    <name>DeskNotes</name>
    <message>
        <source>**Nobody has certified this desk, as far as is known here.** Its records are kept and count once its certificate comes. If it is not one of yours, tell IT.</source>
        <translation>**Que se sepa aquí, nadie ha certificado este mostrador.** Sus apuntes se guardan y contarán cuando llegue su certificado. Si no es uno de los suyos, avise a informática.</translation>
    </message>
    <message>
        <source>**Stopped.** The hub lets it in no more; what it did before counts.</source>
        <translation>**Detenido.** La central ya no lo admite; lo que hizo antes cuenta.</translation>
    </message>
    <message>
        <source>**Its clock differs.** Set date and time on that laptop; what it has recorded counts.</source>
        <translation>**Su reloj no coincide.** Ajuste fecha y hora en ese portátil; lo que ha apuntado cuenta.</translation>
    </message>
    <message>
        <source>**Stopped at record {number}: {why}**</source>
        <translation>**Detenido en el apunte {number}: {why}**</translation>
    </message>
    <message>
        <source>What it wrote before counts. Stop using that laptop and call IT; the other desks go on.</source>
        <translation>Lo que escribió antes cuenta. Deje de usar ese portátil y llame a informática; los demás mostradores siguen.</translation>
    </message>
    <message>
        <source>**1 record is not believed.** It is kept and nothing follows from it. Call IT.</source>
        <translation>**Un apunte no es fiable.** Se guarda y no tiene ningún efecto. Llame a informática.</translation>
    </message>
    <message>
        <source>**{count} records are not believed.** They are kept and nothing follows from them. Call IT.</source>
        <translation>**{count} apuntes no son fiables.** Se guardan y no tienen ningún efecto. Llame a informática.</translation>
    </message>
    <message>
        <source>**It has never synced.** Open it near the network, or carry a stick to it.</source>
        <translation>**Nunca se ha sincronizado.** Ábralo cerca de la red o llévele una memoria USB.</translation>
    </message>
    <message>
        <source>**Offline.** It still works. Look at its network, or carry a stick.</source>
        <translation>**Sin conexión.** Sigue funcionando. Revise su red o lleve una memoria USB.</translation>
    </message>
    <message>
        <source>**Offline.** It still works; 1 record waits there. Look at its network, or carry a stick.</source>
        <translation>**Sin conexión.** Sigue funcionando; un apunte espera allí. Revise su red o lleve una memoria USB.</translation>
    </message>
    <message>
        <source>**Offline.** It still works; {count} records wait there. Look at its network, or carry a stick.</source>
        <translation>**Sin conexión.** Sigue funcionando; {count} apuntes esperan allí. Revise su red o lleve una memoria USB.</translation>
    </message>
    <message>
        <source>**Record {first} has not come yet.** A later sync or stick brings it.</source>
        <translation>**El apunte {first} no ha llegado todavía.** Lo traerá otra sincronización o memoria USB.</translation>
    </message>
    <message>
        <source>**Records {first} to {last} have not come yet.** A later sync or stick brings them.</source>
        <translation>**Los apuntes {first} a {last} no han llegado todavía.** Los traerá otra sincronización o memoria USB.</translation>
    </message>
    <message>
        <source>1 record stands beside its log, from a disk that was restored or copied. It counts.</source>
        <translation>Un apunte está al margen de su historial, de un disco restaurado o copiado. Cuenta.</translation>
    </message>
    <message>
        <source>{count} records stand beside its log, from a disk that was restored or copied. They count.</source>
        <translation>{count} apuntes están al margen de su historial, de un disco restaurado o copiado. Cuentan.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Ask for the confirmation of {event}.</source>
        <translation>Pida la confirmación de {event}.</translation>
    </message>
    <message>
        <source>This code is for another meeting.</source>
        <translation>Este código es de otra reunión.</translation>
    </message>
    <message>
        <source>It says Desk {number}, whose badges are not known here. Try the passport or the name.</source>
        <translation>Dice mostrador {number}, cuyas credenciales no se conocen aquí. Pruebe con el pasaporte o el nombre.</translation>
    </message>
    <message>
        <source>This badge was not made at this desk.</source>
        <translation>Esta credencial no se hizo en este mostrador.</translation>
    </message>
    <message>
        <source>Badge {number} is for one day, and nobody is written down for it.</source>
        <translation>La credencial {number} es para un día y no consta a nombre de nadie.</translation>
    </message>
    <message>
        <source>Write down who got it: Day end, F10. Then it is replaced by a badge with a name.</source>
        <translation>Anote quién la recibió: Cierre del día, F10. Después se cambia por una credencial con nombre.</translation>
    </message>
    <message>
        <source>This code is not on the list.</source>
        <translation>Este código no está en la lista.</translation>
    </message>
    <message>
        <source>Try the passport or the name.</source>
        <translation>Pruebe con el pasaporte o el nombre.</translation>
    </message>
    <message>
        <source>Try the passport or the name. List of {when}.</source>
        <translation>Pruebe con el pasaporte o el nombre. Lista del {when}.</translation>
    </message>
    <message>
        <source>Send the person to a desk with the passport.</source>
        <translation>Envíe a la persona a un mostrador con su pasaporte.</translation>
    </message>
    <message>
        <source>This person is on the list.</source>
        <translation>Esta persona está en la lista.</translation>
    </message>
    <message>
        <source>Finish with the person who is open here, then ask for the other one again.</source>
        <translation>Termine con la persona que está abierta aquí y después pida la otra de nuevo.</translation>
    </message>
    <message>
        <source>Somebody is open at this desk.</source>
        <translation>Hay una persona abierta en este mostrador.</translation>
    </message>
    <message>
        <source>Check the cable and the power. You can still search and check people.</source>
        <translation>Revise el cable y la corriente. Puede seguir buscando y revisando personas.</translation>
    </message>
    <message>
        <source>No badge printer.</source>
        <translation>No hay impresora de credenciales.</translation>
    </message>
    <message>
        <source>A supervisor imports the list in Setup (Ctrl+6), or joins a hub or reads a stick with it (Ctrl+S).</source>
        <translation>Un supervisor importa la lista en Ajustes (Ctrl+6), o se une a una central o lee una memoria USB que la tenga (Ctrl+S).</translation>
    </message>
    <message>
        <source>No participants yet.</source>
        <translation>Todavía no hay participantes.</translation>
    </message>
    <message>
        <source>Scan the badge, or type the name of the person.</source>
        <translation>Escanee la credencial, o escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>No badge was printed here yet.</source>
        <translation>Aquí todavía no se ha impreso ninguna credencial.</translation>
    </message>
    <message>
        <source>Open the person, then press F6: a supervisor decides here, with badge and PIN.</source>
        <translation>Abra a la persona y pulse F6: un supervisor decide aquí mismo, con credencial y PIN.</translation>
    </message>
    <message>
        <source>This desk has no staff list, so nobody can decide here. Open the person, then press F4 for a slip.</source>
        <translation>Este mostrador no tiene lista de personal: aquí nadie puede decidir. Abra la ficha de la persona y pulse F4 para un comprobante.</translation>
    </message>
    <message>
        <source>A supervisor cancels a lost badge.</source>
        <translation>Supervisión cancela las credenciales perdidas.</translation>
    </message>
</context>
<context>
    <name>DesksHeads</name>
    <message>
        <source>Last synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
</context>
<context>
    <name>DesksPlace</name>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
</context>
<context>
    <name>DesksWords</name>
    <message>
        <source>It has no certificate yet.</source>
        <translation>Todavía no tiene certificado.</translation>
    </message>
    <message>
        <source>Until then it seals no badges.</source>
        <translation>Hasta entonces no sella credenciales.</translation>
    </message>
    <message>
        <source>The certificate of {name} is over.</source>
        <translation>El certificado de {name} venció.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida uno nuevo.</translation>
    </message>
    <message>
        <source>It holds from {when}.</source>
        <translation>Vale desde el {when}.</translation>
    </message>
    <message>
        <source>Certified as {name}.</source>
        <translation>Certificado como {name}.</translation>
    </message>
    <message>
        <source>Ask: show the request to the registration manager, and say its 8 signs.</source>
        <translation>Pida: muestre la solicitud al responsable de registro y diga sus 8 signos.</translation>
    </message>
    <message>
        <source>The manager certifies this desk.</source>
        <translation>El responsable certifica este mostrador.</translation>
    </message>
    <message>
        <source>Take the certificate, and compare the fingerprint in the manual.</source>
        <translation>Acepte el certificado y compare la huella del manual.</translation>
    </message>
    <message>
        <source>Choose the event key. Make it once, before the first desk.</source>
        <translation>Elija la clave del evento. Se crea una sola vez, antes del primer mostrador.</translation>
    </message>
    <message>
        <source>Read the request of a desk, and hear its 8 signs.</source>
        <translation>Lea la solicitud de un mostrador y escuche sus 8 signos.</translation>
    </message>
    <message>
        <source>Sign what the desk may do, with the pass phrase.</source>
        <translation>Firme lo que el mostrador puede hacer, con la frase de acceso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Event key</source>
        <translation>Clave del evento</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Hasta el {when}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>La abre</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>The five digits of the badge</source>
        <translation>Los cinco dígitos de la credencial</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Just scan</source>
        <translation>Solo escanee</translation>
    </message>
    <message>
        <source>Every badge gets one word. Hold the reader over its code; **no key** has to be pressed.</source>
        <translation>Cada credencial recibe una palabra. Ponga el lector sobre su código; **no hace falta** pulsar ninguna tecla.</translation>
    </message>
    <message>
        <source>Scan the code on the badge</source>
        <translation>Escanee el código de la credencial</translation>
    </message>
    <message>
        <source>No code? Type its five digits and press Enter</source>
        <translation>¿Sin código? Escriba sus cinco dígitos y pulse Intro</translation>
    </message>
    <message>
        <source>Green: let in</source>
        <translation>Verde: puede pasar</translation>
    </message>
    <message>
        <source>Yellow: look at photo and face, then decide</source>
        <translation>Amarillo: mire la foto y la cara, y decida</translation>
    </message>
    <message>
        <source>Red: nobody goes in. Do what the line below says</source>
        <translation>Rojo: no pasa nadie. Haga lo que dice la línea de abajo</translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop the list here</source>
        <translation>Suelte la lista aquí</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>Type the confirmation code</source>
        <translation>Escriba el código de confirmación</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>¿Borrar a {name}?</translation>
    </message>
    <message>
        <source>Type the whole name, as it stands above</source>
        <translation>Escriba el nombre entero, como está arriba</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Lo ha pedido</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>No viene</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Inscrita dos veces</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Por error</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Closer: + and −, or the wheel. Move: the arrow keys, or drag. Whole: 0.</source>
        <translation>Acercar: + y −, o la rueda. Mover: las flechas, o arrastre. Entera: 0.</translation>
    </message>
    <message>
        <source>No photo on the registration</source>
        <translation>El registro no tiene foto</translation>
    </message>
    <message>
        <source>Photo of the registration</source>
        <translation>Foto del registro</translation>
    </message>
    <message>
        <source>Look at the person, and at the picture in the document</source>
        <translation>Mire a la persona y la foto del documento</translation>
    </message>
    <message>
        <source>Picture of the person now</source>
        <translation>Imagen de la persona ahora</translation>
    </message>
    <message>
        <source>The person now</source>
        <translation>La persona ahora</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>A second person looks now: is this the same face?</source>
        <translation>Ahora mira una segunda persona: ¿es la misma cara?</translation>
    </message>
    <message>
        <source>Is this the same face?</source>
        <translation>¿Es la misma cara?</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Go on with the check.</source>
        <translation>La comprobación continúa.</translation>
    </message>
    <message>
        <source>Not sure either</source>
        <translation>Tampoco hay seguridad</translation>
    </message>
    <message>
        <source>A supervisor looks. Nobody did anything wrong.</source>
        <translation>Mira un supervisor. Nadie hizo nada mal.</translation>
    </message>
    <message>
        <source>Not sure: call a second person</source>
        <translation>No es seguro: llame a una segunda persona</translation>
    </message>
    <message>
        <source>No badge until that person has looked as well.</source>
        <translation>Sin credencial hasta que esa persona también haya mirado.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>No badge. The slip sends the person to the supervisor and does not say why.</source>
        <translation>Sin credencial. El comprobante envía a la persona al supervisor y no dice por qué.</translation>
    </message>
</context>
<context>
    <name>FaceStage</name>
    <message>
        <source>Somebody was not sure about this face.</source>
        <translation>Alguien tuvo dudas sobre esta cara.</translation>
    </message>
    <message>
        <source>Call a second person. No badge until that person has looked and answered here.</source>
        <translation>Llame a una segunda persona. Sin credencial hasta que haya mirado y respondido aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>Take a picture to compare</source>
        <translation>Tomar una imagen para comparar</translation>
    </message>
    <message>
        <source>Choose an answer: 1, 2 or 3</source>
        <translation>Elija una respuesta: 1, 2 o 3</translation>
    </message>
    <message>
        <source>Record: same person</source>
        <translation>Anotar: misma persona</translation>
    </message>
    <message>
        <source>Record: not sure</source>
        <translation>Anotar: no es seguro</translation>
    </message>
    <message>
        <source>Record: not the same</source>
        <translation>Anotar: no es la misma</translation>
    </message>
    <message>
        <source>First answer the question</source>
        <translation>Primero responda la pregunta</translation>
    </message>
</context>
<context>
    <name>FaultsHeads</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Whose badge</source>
        <translation>De quién es la credencial</translation>
    </message>
</context>
<context>
    <name>FaultsView</name>
    <message>
        <source>What would not print well</source>
        <translation>Lo que no saldría bien</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Path of the folder</source>
        <translation>Ruta de la carpeta</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>¿Qué lista?</translation>
    </message>
    <message>
        <source>Drop a file here, paste its path, or choose it: Excel (.xlsx), CSV or JSON. Exports of Indico and pretix come in as they are.</source>
        <translation>Suelte aquí un archivo, pegue su ruta o elíjalo: Excel (.xlsx), CSV o JSON. Las exportaciones de Indico y pretix sirven tal como están.</translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>List of {when}</source>
        <translation>Lista del {when}</translation>
    </message>
    <message>
        <source>No list was imported here yet.</source>
        <translation>Aquí todavía no se ha importado ninguna lista.</translation>
    </message>
    <message>
        <source>File, Columns, Check, Import: nothing changes before the last step.</source>
        <translation>Cuatro pasos: nada cambia antes del último.</translation>
    </message>
    <message>
        <source>Choose a registration list</source>
        <translation>Elija una lista de registro</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>The names are right, go on</source>
        <translation>Los nombres están bien, continuar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Open this list</source>
        <translation>Abrir esta lista</translation>
    </message>
    <message>
        <source>Waiting for a file</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>Leer como {encoding}</translation>
    </message>
    <message>
        <source>Go on to the columns</source>
        <translation>Continuar a las columnas</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>This list can be imported.</source>
        <translation>Esta lista se puede importar.</translation>
    </message>
    <message>
        <source>What was kept about its columns cannot be read, so they were guessed anew.</source>
        <translation>No se pudo leer lo guardado sobre sus columnas; se reconocieron de nuevo.</translation>
    </message>
    <message>
        <source>Its columns are known from last time.</source>
        <translation>Sus columnas ya se conocen de la vez anterior.</translation>
    </message>
    <message>
        <source>{count} of {all} columns were recognised. You see them next.</source>
        <translation>Se reconocieron {count} de {all} columnas. Las verá en el siguiente paso.</translation>
    </message>
    <message>
        <source>Names look broken (“{name}”).</source>
        <translation>Los nombres se ven mal (“{name}”).</translation>
    </message>
    <message>
        <source>Try other letters below, or save the list in Excel as .xlsx.</source>
        <translation>Pruebe abajo otra codificación, o guarde la lista en Excel como .xlsx.</translation>
    </message>
    <message>
        <source>Try: {encoding}. Press Enter.</source>
        <translation>Pruebe con {encoding}. Presione Enter.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>Whose data?</source>
        <translation>¿Datos de quién?</translation>
    </message>
    <message>
        <source>Look at a document of the person first. Then scan or type the confirmation code.</source>
        <translation>Mire primero un documento de la persona. Después escanee o escriba el código de confirmación.</translation>
    </message>
</context>
<context>
    <name>FinderHeads</name>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogidas</translation>
    </message>
</context>
<context>
    <name>FinderModel</name>
    <message>
        <source>{name}. {people} people, {collected} collected</source>
        <translation>{name}. {people} personas, {collected} recogidas</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>Which delegation?</source>
        <translation>¿Qué delegación?</translation>
    </message>
    <message>
        <source>Type its name, or scan the passport or the confirmation of somebody who belongs to it.</source>
        <translation>Escriba su nombre, o escanee el pasaporte o la confirmación de alguien que pertenezca a ella.</translation>
    </message>
    <message>
        <source>No delegation is called “{text}”.</source>
        <translation>Ninguna delegación se llama «{text}».</translation>
    </message>
    <message>
        <source>Nobody on the list has a delegation.</source>
        <translation>Nadie en la lista tiene delegación.</translation>
    </message>
</context>
<context>
    <name>FinderView</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>First values of every column</source>
        <translation>Primeros valores de cada columna</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Entre las columnas</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>about {rows}</source>
        <translation>cerca de {rows}</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} columnas</translation>
    </message>
    <message>
        <source>{count}, in row {row}</source>
        <translation>{count}, en la fila {row}</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Guardar esta lista en un archivo</translation>
    </message>
    <message>
        <source>Picture of the badge of {person}</source>
        <translation>Imagen de la credencial de {person}</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Similar spelling</source>
        <translation>Escritura parecida</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Press Enter</source>
        <translation>Pulse Intro</translation>
    </message>
    <message>
        <source>The five digits of the badge</source>
        <translation>Los cinco dígitos de la credencial</translation>
    </message>
</context>
<context>
    <name>GateWording</name>
    <message>
        <source>Scan a badge</source>
        <translation>Escanee una credencial</translation>
    </message>
    <message>
        <source>let in today</source>
        <translation>pasaron hoy</translation>
    </message>
    <message>
        <source>on this bus</source>
        <translation>en este autobús</translation>
    </message>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} de {seats}</translation>
    </message>
    <message>
        <source>List of this desk · works without network</source>
        <translation>Lista de este mostrador · funciona sin red</translation>
    </message>
    <message>
        <source>List of {made} · works without network</source>
        <translation>Lista de {made} · funciona sin red</translation>
    </message>
    <message>
        <source>List of {made}. Cancelled badges after that are not known here.</source>
        <translation>Lista de {made}. Aquí no se conocen las credenciales anuladas después.</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Credencial {number}</translation>
    </message>
    <message>
        <source>The name is not known here</source>
        <translation>Aquí no se conoce el nombre</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
</context>
<context>
    <name>GiveSheet</name>
    <message>
        <source>Write down a one-day badge</source>
        <translation>Anotar una credencial de un día</translation>
    </message>
    <message>
        <source>Scan the badge or type its five digits. Then scan the confirmation code, or type the name.</source>
        <translation>Escanee la credencial o escriba sus cinco cifras. Después escanee el código de confirmación o escriba el nombre.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Five digits</source>
        <translation>Cinco cifras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Confirmation code or name</source>
        <translation>Código de confirmación o nombre</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Quién la recibió</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Entregada a las</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Documento visto</translation>
    </message>
    <message>
        <source>Last four of its number</source>
        <translation>Últimas cuatro de su número</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{number} of {of} · F2 scans</source>
        <translation>{number} de {of} · F2 lee</translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation>Laissez-passer de la ONU</translation>
    </message>
    <message>
        <source>Crew member card</source>
        <translation>Tarjeta de tripulante</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Press its number.</source>
        <translation>Presione su número.</translation>
    </message>
    <message>
        <source>Which second document do you hold?</source>
        <translation>¿Qué segundo documento tiene en la mano?</translation>
    </message>
    <message>
        <source>Which document do you hold?</source>
        <translation>¿Qué documento tiene en la mano?</translation>
    </message>
    <message>
        <source>A second document in Latin letters is needed as well.</source>
        <translation>Hace falta además un segundo documento en letras latinas.</translation>
    </message>
    <message>
        <source>ID card in another script</source>
        <translation>Documento de identidad en otra escritura</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>A focal point of the delegation may vouch for this person.</source>
        <translation>Un punto focal de la delegación puede responder por esta persona.</translation>
    </message>
    <message>
        <source>No document: somebody vouches</source>
        <translation>Sin documento: alguien responde por la persona</translation>
    </message>
    <message>
        <source>No second document</source>
        <translation>Sin segundo documento</translation>
    </message>
    <message>
        <source>No document, or only a copy or a picture</source>
        <translation>Sin documento, o solo una copia o una imagen</translation>
    </message>
    <message>
        <source>National ID card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <source>Press card, or another document with a photo</source>
        <translation>Credencial de prensa u otro documento con foto</translation>
    </message>
    <message>
        <source>Compare each line yourself.</source>
        <translation>Compare usted cada línea.</translation>
    </message>
    <message>
        <source>Space ticks a line.</source>
        <translation>La barra espaciadora marca una línea.</translation>
    </message>
    <message>
        <source>You compared every line. Look at the face, then print.</source>
        <translation>Comparó todas las líneas. Mire la cara y después imprima.</translation>
    </message>
    <message>
        <source>Every line is ticked.</source>
        <translation>Todas las líneas están marcadas.</translation>
    </message>
    <message>
        <source>The first one is fine. Scan another one with a photo, or press F7 and compare by eye.</source>
        <translation>El primero está bien. Escanee otro con foto, o presione F7 y compare a simple vista.</translation>
    </message>
    <message>
        <source>The names must be in Latin letters there. Scan it, or press F7 and compare by eye.</source>
        <translation>En él los nombres deben estar en letras latinas. Escanéelo, o presione F7 y compare a simple vista.</translation>
    </message>
    <message>
        <source>Now the second document</source>
        <translation>Ahora el segundo documento</translation>
    </message>
    <message>
        <source>**First document:** {kind}, looked at and fine.</source>
        <translation>**Primer documento:** {kind}, revisado y correcto.</translation>
    </message>
    <message>
        <source>**First document:** {kind}, everything matches.</source>
        <translation>**Primer documento:** {kind}, todo coincide.</translation>
    </message>
    <message>
        <source>Both documents are fine. Look at the face, then print.</source>
        <translation>Los dos documentos están bien. Mire la cara y luego imprima.</translation>
    </message>
    <message>
        <source>Choose a focal point who is here with a badge, then press Enter. Or scan that badge.</source>
        <translation>Elija un punto focal que esté aquí con su credencial y presione Enter. O escanee esa credencial.</translation>
    </message>
    <message>
        <source>Who vouches for this person?</source>
        <translation>¿Quién responde por esta persona?</translation>
    </message>
    <message>
        <source>Ask {name}, line by line.</source>
        <translation>Pregunte a {name}, línea por línea.</translation>
    </message>
    <message>
        <source>Space ticks a line that was answered right.</source>
        <translation>Espacio marca una línea con respuesta correcta.</translation>
    </message>
    <message>
        <source>{name} vouches for this person. Look at the face, then print.</source>
        <translation>{name} responde por esta persona. Mire la cara y luego imprima.</translation>
    </message>
    <message>
        <source>Scan the badge of the adult who comes along</source>
        <translation>Escanee la credencial del adulto que acompaña</translation>
    </message>
    <message>
        <source>This person is under age.</source>
        <translation>Esta persona es menor de edad.</translation>
    </message>
    <message>
        <source>This person is {age} years old.</source>
        <translation>Esta persona tiene {age} años.</translation>
    </message>
    <message>
        <source>{name} comes along, badge {number}.</source>
        <translation>Acompaña {name}, credencial {number}.</translation>
    </message>
    <message>
        <source>Look at the face, then print.</source>
        <translation>Mire la cara y después imprima.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help: keys and steps</source>
        <translation>Ayuda: teclas y pasos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Three keys are enough</source>
        <translation>Tres teclas bastan</translation>
    </message>
    <message>
        <source>**Enter** presses the blue button. **Esc** goes back. **F4** calls the supervisor. Just type or scan.</source>
        <translation>**Enter** presiona el botón azul. **Esc** regresa. **F4** llama a supervisión. Solo escriba o escanee.</translation>
    </message>
    <message>
        <source>Scan the confirmation code</source>
        <translation>Escanee el código de confirmación</translation>
    </message>
    <message>
        <source>Or type three letters of a name</source>
        <translation>O escriba tres letras de un nombre</translation>
    </message>
    <message>
        <source>Scan the lines of the passport</source>
        <translation>Escanee las líneas del pasaporte</translation>
    </message>
    <message>
        <source>Look at the face</source>
        <translation>Mire la cara</translation>
    </message>
    <message>
        <source>Press Enter: the badge prints</source>
        <translation>Presione Enter: se imprime la credencial</translation>
    </message>
    <message>
        <source>Hand it over and scan it</source>
        <translation>Entréguela y escanéela</translation>
    </message>
    <message>
        <source>The six places, Ctrl+1 to Ctrl+6. Sync: Ctrl+S</source>
        <translation>Los seis lugares, Ctrl+1 a Ctrl+6. Sincronización: Ctrl+S</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Who may open this laptop</source>
        <translation>Quién puede abrir esta computadora</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nueva frase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This desk</source>
        <translation>Este mostrador</translation>
    </message>
    <message>
        <source>The registration manager</source>
        <translation>El responsable de registro</translation>
    </message>
    <message>
        <source>Desks that were certified</source>
        <translation>Mostradores certificados</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>This desk: number {number}</source>
        <translation>Este mostrador: número {number}</translation>
    </message>
    <message>
        <source>No event key is chosen.</source>
        <translation>No se ha elegido la clave del evento.</translation>
    </message>
    <message>
        <source>It lies on a stick, never on a desk.</source>
        <translation>Está en una memoria USB, nunca en un mostrador.</translation>
    </message>
    <message>
        <source>Fingerprint {signs}</source>
        <translation>Huella {signs}</translation>
    </message>
    <message>
        <source>Take the certificate</source>
        <translation>Aceptar el certificado</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Event key</source>
        <translation>Clave del evento</translation>
    </message>
    <message>
        <source>Each desk has a key and a certificate of the event; the event key is kept off every desk.</source>
        <translation>Cada mostrador tiene su clave y un certificado del evento; la clave del evento no se guarda en ningún mostrador.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Ask for a new certificate</source>
        <translation>Pedir un certificado nuevo</translation>
    </message>
    <message>
        <source>This desk is certified</source>
        <translation>Este mostrador está certificado</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Pedir un certificado</translation>
    </message>
</context>
<context>
    <name>HowItWent</name>
    <message>
        <source>See your times</source>
        <translation>Ver sus tiempos</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
</context>
<context>
    <name>ImportStage</name>
    <message>
        <source>Photos come from the folder {folder}.</source>
        <translation>Las fotos se toman de la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importar otra lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>{done} of {all} people</source>
        <translation>{done} de {all} personas</translation>
    </message>
    <message>
        <source>Importing the list…</source>
        <translation>Importando la lista…</translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>La lista está importada</translation>
    </message>
    <message>
        <source>{count} row stays out.</source>
        <translation>{count} fila queda fuera.</translation>
    </message>
    <message>
        <source>{count} rows stay out.</source>
        <translation>{count} filas quedan fuera.</translation>
    </message>
    <message>
        <source>{count} row of the file is on the list now.</source>
        <translation>{count} fila del archivo ya está en la lista.</translation>
    </message>
    <message>
        <source>{count} rows of the file are on the list now.</source>
        <translation>{count} filas del archivo ya están en la lista.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The list was not imported</source>
        <translation>La lista no se importó</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>What stands in the file: CSV, a line for each person</source>
        <translation>Qué lleva el archivo: CSV, una línea por persona</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Who is in the file</source>
        <translation>Quién está en el archivo</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Cards again</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Save a starter file</source>
        <translation>Guardar un archivo modelo</translation>
    </message>
    <message>
        <source>Waiting for a file</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Look at this list</source>
        <translation>Ver esta lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Guardar las tarjetas</translation>
    </message>
    <message>
        <source>Take in this list</source>
        <translation>Cargar esta lista</translation>
    </message>
    <message>
        <source>regdesk staff.csv</source>
        <translation>personal regdesk.csv</translation>
    </message>
    <message>
        <source>regdesk staff cards.pdf</source>
        <translation>tarjetas de personal regdesk.pdf</translation>
    </message>
    <message>
        <source>Take in a staff list</source>
        <translation>Cargar una lista de personal</translation>
    </message>
    <message>
        <source>With it every act at this desk has a name, and nobody does what is not theirs.</source>
        <translation>Con ella todo lo que se hace aquí tiene nombre, y nadie hace lo que no le toca.</translation>
    </message>
    <message>
        <source>Take in a newer list</source>
        <translation>Cargar una lista más reciente</translation>
    </message>
    <message>
        <source>You see first what is new and what differs. Nobody is removed: bar who may not work here.</source>
        <translation>Primero se ve qué es nuevo y qué cambia. No se quita a nadie: bloquee a quien no deba trabajar aquí.</translation>
    </message>
    <message>
        <source>Everybody has a card</source>
        <translation>Todos tienen tarjeta</translation>
    </message>
    <message>
        <source>The cards come with the file.</source>
        <translation>Las tarjetas vienen con el archivo.</translation>
    </message>
    <message>
        <source>They are offered as soon as the list is taken in.</source>
        <translation>Se ofrecen en cuanto se carga la lista.</translation>
    </message>
    <message>
        <source>New people need a card</source>
        <translation>Los nuevos necesitan tarjeta</translation>
    </message>
    <message>
        <source>Print them at 100 %, cut them and hand them over. Then take in the list.</source>
        <translation>Imprímalas al 100 %, recórtelas y entréguelas. Después cargue la lista.</translation>
    </message>
    <message>
        <source>The cards are saved</source>
        <translation>Las tarjetas están guardadas</translation>
    </message>
    <message>
        <source>From the moment the list counts only who has a card can sign in and print cards.</source>
        <translation>Cuando la lista valga, solo quien tenga tarjeta podrá entrar e imprimir tarjetas.</translation>
    </message>
    <message>
        <source>First save the cards</source>
        <translation>Primero guarde las tarjetas</translation>
    </message>
    <message>
        <source>Choose a staff list</source>
        <translation>Elegir una lista de personal</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>name of: {role}</source>
        <translation>nombre de: {role}</translation>
    </message>
    <message>
        <source>Write the names over the words in brackets, then open the file here.</source>
        <translation>Escriba los nombres sobre las palabras entre paréntesis y abra aquí el archivo.</translation>
    </message>
    <message>
        <source>Print them now. Delete the file afterwards: who has it can make a card.</source>
        <translation>Imprímalas ahora. Después borre el archivo: con él se puede hacer una tarjeta.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Taking in the list…</source>
        <translation>Cargando la lista…</translation>
    </message>
    <message>
        <source>The list is taken in.</source>
        <translation>La lista está cargada.</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>Wait a moment until it is done, then change the language.</source>
        <translation>Espere un momento a que termine y después cambie el idioma.</translation>
    </message>
    <message>
        <source>Finish what is asked here, or cancel it with Esc. Then change the language.</source>
        <translation>Termine lo que se pide aquí o cancélelo con Esc. Después cambie el idioma.</translation>
    </message>
    <message>
        <source>Not in the middle of a decision</source>
        <translation>No en medio de una decisión</translation>
    </message>
    <message>
        <source>Type the PIN first: the person who is open here would have to be scanned again.</source>
        <translation>Primero escriba el PIN: habría que escanear de nuevo a la persona abierta aquí.</translation>
    </message>
    <message>
        <source>Not while the desk is locked</source>
        <translation>No mientras el mostrador esté bloqueado</translation>
    </message>
    <message>
        <source>Wait a moment until it is done, then close the window.</source>
        <translation>Espere un momento a que termine y después cierre la ventana.</translation>
    </message>
    <message>
        <source>A badge or a list is still on its way</source>
        <translation>Todavía hay una credencial o una lista en proceso</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Ask to join a hub</source>
        <translation>Pedir acceso a una central</translation>
    </message>
    <message>
        <source>Saves this desk&apos;s request. Give the file to the IT officer; nothing in it is secret.</source>
        <translation>Guarda la solicitud de este mostrador. Entregue el archivo a informática; no contiene nada secreto.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>desk {number} asks to join.json</source>
        <translation>solicitud del mostrador {number}.json</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Take the hub&apos;s file</source>
        <translation>Tomar el archivo de la central</translation>
    </message>
    <message>
        <source>The IT officer gives every desk the same file, which ends with .hub.</source>
        <translation>Informática entrega a todos los mostradores el mismo archivo, que termina en .hub.</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>Unirse a esta central</translation>
    </message>
    <message>
        <source>The hub&apos;s file</source>
        <translation>Archivo de la central</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Give it to the IT officer. Then take the hub&apos;s file here.</source>
        <translation>Entréguelo a informática. Después tome aquí el archivo de la central.</translation>
    </message>
    <message>
        <source>Joined: {hub}.</source>
        <translation>Unido a: {hub}.</translation>
    </message>
    <message>
        <source>It lets nobody in without a certificate: get one in Setup (Ctrl+6), then press F5 here.</source>
        <translation>No deja entrar a nadie sin certificado: consiga uno en Ajustes (Ctrl+6) y luego pulse F5 aquí.</translation>
    </message>
    <message>
        <source>This desk syncs by itself from now on, once the IT officer has added it.</source>
        <translation>Desde ahora este mostrador se sincroniza solo, en cuanto informática lo haya añadido.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Event key</source>
        <translation>Clave del evento</translation>
    </message>
    <message>
        <source>Which event key?</source>
        <translation>¿Qué clave del evento?</translation>
    </message>
    <message>
        <source>It signs the certificates of desks and nothing else. It lies on a stick or on this laptop, never in the folder of a desk.</source>
        <translation>Firma los certificados de los mostradores y nada más. Está en una memoria USB o en este equipo, nunca en la carpeta de un mostrador.</translation>
    </message>
    <message>
        <source>File of the event key</source>
        <translation>Archivo de la clave del evento</translation>
    </message>
</context>
<context>
    <name>KeyStage</name>
    <message>
        <source>This is the event key of</source>
        <translation>Esta es la clave del evento</translation>
    </message>
    <message>
        <source>No event key is chosen.</source>
        <translation>No se ha elegido la clave del evento.</translation>
    </message>
    <message>
        <source>Event key</source>
        <translation>Clave del evento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make the event key</source>
        <translation>Crear la clave del evento</translation>
    </message>
    <message>
        <source>Restore from paper</source>
        <translation>Recuperar del papel</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>let in</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>se miró la foto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>no pasó</translation>
    </message>
</context>
<context>
    <name>LeaveAfterQuestion</name>
    <message>
        <source>Badges are not checked here until it is open again.</source>
        <translation>Aquí no se comprueban credenciales hasta que se abra de nuevo.</translation>
    </message>
    <message>
        <source>Leave the door?</source>
        <translation>¿Dejar la puerta?</translation>
    </message>
    <message>
        <source>Stay at the door</source>
        <translation>Seguir en la puerta</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>LeavePerson</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out and leave this person?</source>
        <translation>¿Cerrar sesión y dejar a esta persona?</translation>
    </message>
    <message>
        <source>What was recorded stays. What was compared but not confirmed is begun anew.</source>
        <translation>Lo registrado se conserva. Lo comparado sin confirmar se empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>LeaveWithPin</name>
    <message>
        <source>{name}, type your PIN. Until then nothing else opens here.</source>
        <translation>{name}, escriba su PIN. Hasta entonces no se abre nada más aquí.</translation>
    </message>
    <message>
        <source>Leave the door?</source>
        <translation>¿Dejar la puerta?</translation>
    </message>
    <message>
        <source>Stay at the door</source>
        <translation>Seguir en la puerta</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Signed by {delegation}, and naming who collects.</source>
        <translation>Firmada por {delegation}, con el nombre de quien recoge.</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>Número o referencia</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
    <message>
        <source>28 Nov, or empty</source>
        <translation>28 nov, o vacío</translation>
    </message>
    <message>
        <source>It is a letter</source>
        <translation>Es una carta</translation>
    </message>
    <message>
        <source>It is a power of attorney</source>
        <translation>Es un poder</translation>
    </message>
    <message>
        <source>Write the date as 28 Nov 2017. It is not after today.</source>
        <translation>Escriba la fecha como 28 nov 2017. No puede ser posterior a hoy.</translation>
    </message>
    <message>
        <source>Write the number of the letter, or who signed it.</source>
        <translation>Escriba el número de la carta o quién la firmó.</translation>
    </message>
    <message>
        <source>The letter that was seen</source>
        <translation>La carta que se vio</translation>
    </message>
    <message>
        <source>The power of attorney that was seen</source>
        <translation>El poder que se vio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I saw it</source>
        <translation>La he visto</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Desk number</source>
        <translation>Número de mostrador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Holds until the end of</source>
        <translation>Vale hasta el final del</translation>
    </message>
    <message>
        <source>What may it do?</source>
        <translation>¿Qué puede hacer?</translation>
    </message>
    <message>
        <source>Gates refuse what a desk was not given.</source>
        <translation>Los controles rechazan lo que no se le dio a un mostrador.</translation>
    </message>
    <message>
        <source>Badges of these categories (Space changes one)</source>
        <translation>Credenciales de estas categorías (Espacio cambia una)</translation>
    </message>
    <message>
        <source>Badges that open these zones</source>
        <translation>Credenciales que abren estas zonas</translation>
    </message>
</context>
<context>
    <name>LimitsStage</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a category and a zone</source>
        <translation>Elija una categoría y una zona</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Registration and passport, line by line</source>
        <translation>Registro y pasaporte, línea por línea</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>The list of this desk: its own badges, and those of desks that it certified.</source>
        <translation>La lista de este mostrador: sus propias credenciales y las de los mostradores que certificó.</translation>
    </message>
    <message>
        <source>The list of the event. Doors are watched by it without network.</source>
        <translation>La lista del evento. Con ella se vigilan las puertas sin red.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
    <message>
        <source>Cancelled badges</source>
        <translation>Credenciales anuladas</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Made: {made}. Cancelled badges: {count}.</source>
        <translation>Hecha: {made}. Credenciales anuladas: {count}.</translation>
    </message>
    <message>
        <source>The list was taken.</source>
        <translation>La lista se ha tomado.</translation>
    </message>
    <message>
        <source>The list was not taken.</source>
        <translation>La lista no se ha tomado.</translation>
    </message>
    <message>
        <source>Add parts [[door]] to the event file, as in the sample, or take a list that names them.</source>
        <translation>Añada partes [[door]] al archivo del evento, como en el ejemplo, o tome una lista que las nombre.</translation>
    </message>
    <message>
        <source>This event names no doors.</source>
        <translation>Este evento no nombra puertas.</translation>
    </message>
    <message>
        <source>Check its cable. Badges can be scanned with the reader.</source>
        <translation>Revise el cable. Las credenciales se pueden escanear con el lector.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>No hay cámara.</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys and press Enter. Then scan again.</source>
        <translation>Elija una con las flechas y pulse Intro. Después escanee de nuevo.</translation>
    </message>
    <message>
        <source>No door is open yet.</source>
        <translation>Todavía no hay ninguna puerta abierta.</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message>
        <source>Every badge of this meeting</source>
        <translation>Todas las credenciales de esta reunión</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Printed but not handed over</source>
        <translation>Impresas y sin entregar</translation>
    </message>
    <message>
        <source>Supervisor decisions</source>
        <translation>Decisiones de supervisores</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>One-day badges</source>
        <translation>Credenciales de un día</translation>
    </message>
    <message>
        <source>Decisions and refusals are in the report of the shift lead.</source>
        <translation>Las decisiones y las denegaciones están en el informe del jefe de turno.</translation>
    </message>
    <message>
        <source>Every badge that was printed was handed over.</source>
        <translation>Se entregaron todas las credenciales impresas.</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>Ninguna hoy.</translation>
    </message>
    <message>
        <source>Nobody today.</source>
        <translation>Nadie hoy.</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar una</translation>
    </message>
    <message>
        <source>Write down who got one</source>
        <translation>Anotar quién recibió una</translation>
    </message>
    <message>
        <source>How many came out?</source>
        <translation>¿Cuántas salieron?</translation>
    </message>
    <message>
        <source>Tear up</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Tear up those that nobody got</source>
        <translation>Destruir las que nadie recibió</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Entregada a {name}</translation>
    </message>
    <message>
        <source>Cancel badge</source>
        <translation>Anular credencial</translation>
    </message>
    <message>
        <source>Cancel the badge of {name}</source>
        <translation>Anular la credencial de {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show who was refused</source>
        <translation>Mostrar a quién se denegó</translation>
    </message>
</context>
<context>
    <name>LockOrSignOut</name>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock or sign out, {name}?</source>
        <translation>{name}: ¿bloquear o cerrar sesión?</translation>
    </message>
    <message>
        <source>Locked, your PIN opens it where you left it. Signed out, the next colleague begins anew.</source>
        <translation>Bloqueado, su PIN lo abre donde lo dejó. Con la sesión cerrada, la persona siguiente empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>LockedPlace</name>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Scan a code or passport, or type a name</source>
        <translation>Escanee un código o pasaporte, o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>People to look at</source>
        <translation>Personas por revisar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This desk cannot be locked yet</source>
        <translation>Este mostrador todavía no se puede bloquear</translation>
    </message>
    <message>
        <source>People sign in once there is a staff list: open Setup, People and PINs. Until then, lock the laptop itself when you leave it.</source>
        <translation>Habrá inicio de sesión cuando haya una lista de personal: abra Ajustes, Personas y PIN. Mientras tanto, bloquee la laptop cuando se retire.</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>File of the event key</source>
        <translation>Archivo de la clave del evento</translation>
    </message>
    <message>
        <source>Sheet of paper, as PDF</source>
        <translation>Hoja de papel, en PDF</translation>
    </message>
    <message>
        <source>The 15 groups of the sheet</source>
        <translation>Los 15 grupos de la hoja</translation>
    </message>
    <message>
        <source>Fingerprint on the sheet</source>
        <translation>Huella de la hoja</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The 15 groups of the sheet, in their order</source>
        <translation>Los 15 grupos de la hoja, en su orden</translation>
    </message>
    <message>
        <source>Event, as the sheet says it</source>
        <translation>Evento, como lo dice la hoja</translation>
    </message>
    <message>
        <source>Who holds the pass phrase</source>
        <translation>Quién tiene la frase de acceso</translation>
    </message>
    <message>
        <source>Sealed file: on a stick, never in the folder of a desk</source>
        <translation>Archivo sellado: en una memoria USB, nunca en la carpeta de un mostrador</translation>
    </message>
    <message>
        <source>Sheet of paper, as PDF: print it twice, then delete the file</source>
        <translation>Hoja de papel, en PDF: imprímala dos veces y luego borre el archivo</translation>
    </message>
    <message>
        <source>New pass phrase, four words or more</source>
        <translation>Frase nueva, de cuatro palabras o más</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>MakeStage</name>
    <message>
        <source>Restore the event key from paper</source>
        <translation>Recuperar del papel la clave del evento</translation>
    </message>
    <message>
        <source>A mistyped group is named.</source>
        <translation>Se indica el grupo mal escrito.</translation>
    </message>
    <message>
        <source>Make the event key</source>
        <translation>Crear la clave del evento</translation>
    </message>
    <message>
        <source>Once for each event, and once for training.</source>
        <translation>Una vez para cada evento y otra para la práctica.</translation>
    </message>
    <message>
        <source>Keep it off the desks</source>
        <translation>Nunca en los mostradores</translation>
    </message>
    <message>
        <source>Whoever has this key can make badges for this event. No desk ever needs it.</source>
        <translation>Quien tenga esta clave puede hacer credenciales de este evento. Ningún mostrador la necesita.</translation>
    </message>
    <message>
        <source>Two people keep a sheet each, in two places. If the file is lost, the paper brings it back; without paper all badges have to be printed anew.</source>
        <translation>Dos personas guardan una hoja cada una, en dos lugares. Si el archivo se pierde, el papel lo devuelve; sin papel hay que imprimir de nuevo todas las credenciales.</translation>
    </message>
    <message>
        <source>The fingerprint is no secret: it belongs in the manual of each desk and gate.</source>
        <translation>La huella no es secreta: va en el manual de cada mostrador y de cada control.</translation>
    </message>
    <message>
        <source>Event key</source>
        <translation>Clave del evento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sealing the key…</source>
        <translation>Sellando la clave…</translation>
    </message>
    <message>
        <source>Fill in every field</source>
        <translation>Complete todos los campos</translation>
    </message>
    <message>
        <source>Seal the event key</source>
        <translation>Sellar la clave del evento</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Print the sheet twice, give it to two people to keep, then delete its file. Keep the key off the desks.</source>
        <translation>Imprima la hoja dos veces, entréguela a dos personas para que la guarden y borre su archivo. No lleve la clave a los mostradores.</translation>
    </message>
    <message>
        <source>The event key is sealed.</source>
        <translation>La clave del evento está sellada.</translation>
    </message>
    <message>
        <source>fingerprint.txt</source>
        <translation>huella.txt</translation>
    </message>
    <message>
        <source>Fingerprint, for the manual of each desk and gate</source>
        <translation>Huella, para el manual de cada mostrador y de cada control</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Members of the delegation</source>
        <translation>Miembros de la delegación</translation>
    </message>
</context>
<context>
    <name>MembersHeads</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Boxes in and out</source>
        <translation>Cajas que entran y salen</translation>
    </message>
    <message>
        <source>Count what comes or goes. The other desk writes it down as well.</source>
        <translation>Cuente lo que entra o sale. El otro mostrador también lo anota.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Box number, who brought it</source>
        <translation>Número de caja, quién la trajo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>NameFormsHeads</name>
    <message>
        <source>Stands in</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>For clerks</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Forms of one name</source>
        <translation>Formas de un nombre</translation>
    </message>
</context>
<context>
    <name>NameFormsPage</name>
    <message>
        <source>Search all names</source>
        <translation>Buscar en todos los nombres</translation>
    </message>
    <message>
        <source>Search all names by the beginning of a form</source>
        <translation>Busque en todos los nombres por el comienzo de una forma</translation>
    </message>
</context>
<context>
    <name>NameFormsPlace</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Quitar este nombre</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Agregar este nombre</translation>
    </message>
    <message>
        <source>Waiting for a name</source>
        <translation>Esperando un nombre</translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>Esto no se puede agregar</translation>
    </message>
    <message>
        <source>Looking at the list…</source>
        <translation>Consultando la lista…</translation>
    </message>
</context>
<context>
    <name>NameFormsView</name>
    <message>
        <source>Names, the desk&apos;s own first</source>
        <translation>Nombres, primero los propios de este mostrador</translation>
    </message>
</context>
<context>
    <name>NameFormsWords</name>
    <message>
        <source>Given name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este mostrador</translation>
    </message>
    <message>
        <source>{count} name of its own</source>
        <translation>{count} nombre propio</translation>
    </message>
    <message>
        <source>{count} names of its own</source>
        <translation>{count} nombres propios</translation>
    </message>
    <message>
        <source>Desk {number} · {names}</source>
        <translation>Mostrador {number} · {names}</translation>
    </message>
    <message>
        <source>No name begins with “{text}”.</source>
        <translation>Ningún nombre comienza con «{text}».</translation>
    </message>
    <message>
        <source>This desk has no names of its own yet.
Type above to search the names that ship with regdesk.</source>
        <translation>Este mostrador aún no tiene nombres propios.
Escriba arriba para buscar en los nombres que trae regdesk.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not used.</source>
        <translation>La línea {line} de {file} no se usa.</translation>
    </message>
    <message>
        <source>And {count} more line.</source>
        <translation>Y {count} línea más.</translation>
    </message>
    <message>
        <source>And {count} more lines.</source>
        <translation>Y {count} líneas más.</translation>
    </message>
    <message>
        <source>Here you see whom on the list a new name concerns, before it counts.</source>
        <translation>Aquí verá a quién de la lista atañe un nombre nuevo, antes de que cuente.</translation>
    </message>
    <message>
        <source>Nobody is concerned yet</source>
        <translation>Aún no atañe a nadie</translation>
    </message>
    <message>
        <source>These would now be the same name</source>
        <translation>Ahora serían el mismo nombre</translation>
    </message>
    <message>
        <source>Clerks would look at these names</source>
        <translation>Los agentes mirarían estos nombres</translation>
    </message>
    <message>
        <source>Nobody on the list bears one of them today.</source>
        <translation>Hoy nadie de la lista lleva ninguno.</translation>
    </message>
    <message>
        <source>More than {count} people on the list bear one of them.</source>
        <translation>Más de {count} personas de la lista llevan alguno.</translation>
    </message>
    <message>
        <source>{count} person on the list bears one.</source>
        <translation>{count} persona de la lista lleva alguno.</translation>
    </message>
    <message>
        <source>{count} people on the list bear one.</source>
        <translation>{count} personas de la lista llevan alguno.</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>Added: {forms}</source>
        <translation>Agregado: {forms}</translation>
    </message>
    <message>
        <source>It counts from now on at this desk.</source>
        <translation>Cuenta desde ahora en este mostrador.</translation>
    </message>
    <message>
        <source>Removed: {forms}</source>
        <translation>Quitado: {forms}</translation>
    </message>
    <message>
        <source>It counts no more. Enter adds it again.</source>
        <translation>Ya no cuenta. Con Enter se agrega de nuevo.</translation>
    </message>
</context>
<context>
    <name>Namesake</name>
    <message>
        <source>year of birth not known</source>
        <translation>año de nacimiento desconocido</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>{number} persons with this name</source>
        <translation>{number} personas con este nombre</translation>
    </message>
    <message>
        <source>Look at birth year, delegation and photo.</source>
        <translation>Mire el año de nacimiento, la delegación y la foto.</translation>
    </message>
</context>
<context>
    <name>NeedWordsShown</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su decisión</translation>
    </message>
    <message>
        <source>All desks, as far as they are known here · {time}</source>
        <translation>Todos los mostradores, según lo que se sabe aquí · {time}</translation>
    </message>
    <message>
        <source>What desks find is listed here by itself: two badges for one person, a desk that is silent.</source>
        <translation>Lo que encuentran los mostradores aparece aquí por sí solo: dos credenciales para una persona, un mostrador que no responde.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada requiere su decisión ahora.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>{number} from {desk} at {time}</source>
        <translation>{number} ({desk}, {time})</translation>
    </message>
    <message>
        <source>{number} from {desk}</source>
        <translation>{number} ({desk})</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su decisión</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Lo más grave primero</translation>
    </message>
    <message>
        <source>One thing to see to</source>
        <translation>Un asunto por atender</translation>
    </message>
</context>
<context>
    <name>NeedsYouPlace</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
</context>
<context>
    <name>NewNameCard</name>
    <message>
        <source>Forms of one name</source>
        <translation>Formas de un nombre</translation>
    </message>
    <message>
        <source>Zuzka, Zuzana, Susanne</source>
        <translation>Zuzka, Zuzana, Susanne</translation>
    </message>
    <message>
        <source>Take for the same</source>
        <translation>Tomar por igual</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Mirar con atención</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>What clerks do</source>
        <translation>Qué hacen los agentes</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Agregar un nombre</translation>
    </message>
    <message>
        <source>Forms of one name, with commas</source>
        <translation>Formas de un nombre, con comas</translation>
    </message>
</context>
<context>
    <name>NewNamePreview</name>
    <message>
        <source>Whom the new name concerns</source>
        <translation>A quién atañe el nombre nuevo</translation>
    </message>
</context>
<context>
    <name>NewPhotoStage</name>
    <message>
        <source>A picture to compare</source>
        <translation>Una imagen para comparar</translation>
    </message>
    <message>
        <source>A photo for the badge</source>
        <translation>Una foto para la credencial</translation>
    </message>
    <message>
        <source>Head and shoulders, plain background, nothing else in the picture. Or drop a picture here.</source>
        <translation>Cabeza y hombros, fondo liso, nada más en la imagen. O suelte aquí una imagen.</translation>
    </message>
    <message>
        <source>Choose a picture, or take one.</source>
        <translation>Elija una imagen o tome una.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está encendiendo</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar la imagen</translation>
    </message>
    <message>
        <source>Compare with this picture</source>
        <translation>Comparar con esta imagen</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>First the photo, or Esc</source>
        <translation>Primero la foto, o Esc</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>The head in the oval, eyes open, looking straight. Enter takes the picture.</source>
        <translation>La cabeza en el óvalo, ojos abiertos, mirada de frente. Enter toma la imagen.</translation>
    </message>
    <message>
        <source>The camera is on.</source>
        <translation>La cámara está encendida.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>Connect one and press F10 again, or choose a picture from a file.</source>
        <translation>Conecte una y pulse F10 de nuevo, o elija una imagen de un archivo.</translation>
    </message>
    <message>
        <source>This regdesk came without camera support.</source>
        <translation>Este regdesk no incluye el uso de la cámara.</translation>
    </message>
    <message>
        <source>Choose a picture from a file. The IT officer can add the camera: extra “camera”.</source>
        <translation>Elija una imagen de un archivo. Informática puede añadir la cámara: extra «camera».</translation>
    </message>
    <message>
        <source>Connect it again and press F10, or choose a picture from a file.</source>
        <translation>Conéctela de nuevo y pulse F10, o elija una imagen de un archivo.</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>La cámara se ha desconectado.</translation>
    </message>
    <message>
        <source>Move and zoom until the head fills the frame.</source>
        <translation>Mueva y acerque hasta que la cabeza llene el marco.</translation>
    </message>
    <message>
        <source>Arrow keys or drag. Closer and further: + and −, or the wheel. Whole: 0.</source>
        <translation>Flechas o arrastre. Acercar y alejar: + y −, o la rueda. Entera: 0.</translation>
    </message>
</context>
<context>
    <name>NextPerson</name>
    <message>
        <source>Serve this person</source>
        <translation>Atender a esta persona</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Terminar aquí</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Nothing changes before the last step</source>
        <translation>Nada cambia antes del último paso</translation>
    </message>
    <message>
        <source>Not everybody imports lists</source>
        <translation>No cualquiera importa listas</translation>
    </message>
    <message>
        <source>Where people sign in, the shift lead imports lists. Without a staff list Setup is open to whoever sits here: import a list only when a supervisor asks for it.</source>
        <translation>Donde se entra con tarjeta, el jefe de turno importa las listas. Sin lista de personal los ajustes están abiertos a quien esté aquí: importe una lista solo cuando lo pida un supervisor.</translation>
    </message>
    <message>
        <source>You see first what is new and what differs. People who have their badge are never changed, and nobody is removed.</source>
        <translation>Primero verá qué es nuevo y qué difiere. A quien ya tiene su credencial no se le cambia nada, y no se quita a nadie.</translation>
    </message>
    <message>
        <source>People on the list now</source>
        <translation>Personas en la lista ahora</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <source>Opening the list…</source>
        <translation>Abriendo la lista…</translation>
    </message>
    <message>
        <source>You can type or scan already.</source>
        <translation>Ya puede escribir o escanear.</translation>
    </message>
    <message>
        <source>Closing the desk…</source>
        <translation>Cerrando el puesto…</translation>
    </message>
    <message>
        <source>It opens again in a moment.</source>
        <translation>Se abre de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This desk was wiped</source>
        <translation>Este mostrador se ha borrado</translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation>Este mostrador no se puede abrir</translation>
    </message>
    <message>
        <source>Close regdesk</source>
        <translation>Cerrar regdesk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Scan a code or passport, or type a name</source>
        <translation>Escanee un código o pasaporte, o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>OtherPerson</name>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>This passport matches another person</source>
        <translation>Este pasaporte coincide con otra persona</translation>
    </message>
</context>
<context>
    <name>OvertakenWords</name>
    <message>
        <source>See what changed</source>
        <translation>Ver qué cambió</translation>
    </message>
    <message>
        <source>This person has two badges now.</source>
        <translation>Esta persona tiene ahora dos credenciales.</translation>
    </message>
    <message>
        <source>A supervisor decides which stays.</source>
        <translation>Un supervisor decide cuál vale.</translation>
    </message>
    <message>
        <source>Another desk changed this person meanwhile.</source>
        <translation>Otro mostrador cambió entretanto a esta persona.</translation>
    </message>
    <message>
        <source>This badge was collected meanwhile: {when}, {desk}.</source>
        <translation>Esta credencial se recogió entretanto: {when}, {desk}.</translation>
    </message>
    <message>
        <source>Do not print or hand over another one.</source>
        <translation>No imprima ni entregue otra.</translation>
    </message>
    <message>
        <source>{desk} printed badge {number} for this person meanwhile.</source>
        <translation>{desk} imprimió entretanto la credencial {number} de esta persona.</translation>
    </message>
    <message>
        <source>Do not print another one. The person waits for it at {desk}.</source>
        <translation>No imprima otra. La persona la espera en {desk}.</translation>
    </message>
    <message>
        <source>{desk} is printing a badge for this person now.</source>
        <translation>{desk} está imprimiendo ahora una credencial para esta persona.</translation>
    </message>
    <message>
        <source>Do not print another one. Call {desk}.</source>
        <translation>No imprima otra. Llame a {desk}.</translation>
    </message>
    <message>
        <source>Look again before you go on.</source>
        <translation>Mire otra vez antes de continuar.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Picture of the card</source>
        <translation>Imagen de la tarjeta</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
</context>
<context>
    <name>PeopleHeads</name>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>En este mostrador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>PIN: {state}</source>
        <translation>PIN: {state}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search by name or role</source>
        <translation>Buscar por nombre o función</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>People and PINs</source>
        <translation>Personas y PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Desk {number} · no staff list yet</source>
        <translation>Mostrador {number} · aún sin lista de personal</translation>
    </message>
    <message>
        <source>Desk {number} · {people}</source>
        <translation>Mostrador {number} · {people}</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”.</source>
        <translation>Nadie se llama “{text}”.</translation>
    </message>
    <message>
        <source>Nobody can be shown.</source>
        <translation>No se puede mostrar a nadie.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the staff list</source>
        <translation>Personas de la lista de personal</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>{count} person</source>
        <translation>{count} persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>ends in {signs}</source>
        <translation>termina en {signs}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>From the shift lead</source>
        <translation>Del jefe de turno</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>{count} wrong PIN</source>
        <translation>{count} PIN erróneo</translation>
    </message>
    <message>
        <source>{count} wrong PINs</source>
        <translation>{count} PIN erróneos</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>Trabaja aquí ahora</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede entrar</translation>
    </message>
    <message>
        <source>Waits for new tries</source>
        <translation>Espera nuevos intentos</translation>
    </message>
    <message>
        <source>Waits until {when}</source>
        <translation>Espera hasta {when}</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>{left} of five left</source>
        <translation>Quedan {left} de cinco</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one, or check the permissions.</source>
        <translation>Carpeta: {folder}. Elija otra, o revise los permisos.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>{count} thing to mend in the file</source>
        <translation>{count} cosa por corregir en el archivo</translation>
    </message>
    <message>
        <source>{count} things to mend in the file</source>
        <translation>{count} cosas por corregir en el archivo</translation>
    </message>
    <message>
        <source>Nothing is taken in while there is one. Mend the file, then press Enter.</source>
        <translation>No se carga nada mientras quede una. Corrija el archivo y pulse Enter.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {missing} not in the file</source>
        <translation>{new} nuevas, {changed} cambiadas, {missing} no están en el archivo</translation>
    </message>
    <message>
        <source>Who is not in the file stays as they are. Barred people stay barred.</source>
        <translation>Quien no está en el archivo sigue como estaba. Los bloqueados siguen bloqueados.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Whole name, as on the card. Example: `Samir Haddad`</source>
        <translation>Nombre completo, como en la tarjeta. Ejemplo: `Samir Haddad`</translation>
    </message>
    <message>
        <source>How colleagues call them; empty for the first word. `Samir`</source>
        <translation>Cómo le llaman; vacío para la primera palabra. `Samir`</translation>
    </message>
    <message>
        <source>One or more of: {roles}</source>
        <translation>Una o más de: {roles}</translation>
    </message>
    <message>
        <source>Two letters each, best first. `en es`</source>
        <translation>Dos letras cada uno, el mejor primero. `en es`</translation>
    </message>
    <message>
        <source>Only in lists that a desk gave out. Leave them out.</source>
        <translation>Solo en listas que entregó un mostrador. No los ponga.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>Con acreditación</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>File for this person</source>
        <translation>Archivo para esta persona</translation>
    </message>
    <message>
        <source>The file tells all that this desk holds about this person, and nothing about anybody else.</source>
        <translation>El archivo cuenta todo lo que este mostrador guarda de esta persona, y nada de nadie más.</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>On the registration</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>New photo</source>
        <translation>Foto nueva</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>**It looks blurred.** Take another one if you can.</source>
        <translation>**Parece borrosa.** Tome otra si puede.</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>**It prints a little coarse** ({width} × {height} pixels). Closer to the camera is better.</source>
        <translation>**Se imprime con poco detalle** ({width} × {height} píxeles). Mejor más cerca de la cámara.</translation>
    </message>
    <message>
        <source>Large enough to print ({width} × {height} pixels)</source>
        <translation>Tamaño suficiente para imprimir ({width} × {height} píxeles)</translation>
    </message>
    <message>
        <source>Without place, time and name of the camera</source>
        <translation>Sin lugar, hora ni nombre de la cámara</translation>
    </message>
</context>
<context>
    <name>PhraseActs</name>
    <message>
        <source>This is training: its people are invented, so its keys lie open and nobody types a phrase.</source>
        <translation>Esto es práctica: sus personas son inventadas, así que sus claves están abiertas y nadie escribe una frase.</translation>
    </message>
    <message>
        <source>The keys of this desk lie open in its folder. Close the window and open it again to seal them.</source>
        <translation>Las claves de este mostrador están abiertas en su carpeta. Cierre la ventana y ábrala de nuevo para sellarlas.</translation>
    </message>
    <message>
        <source>The laptop&apos;s keyring holds a part of it too: a stolen disk alone cannot be tried.</source>
        <translation>El llavero de la computadora guarda también una parte: con un disco robado solo no se puede probar.</translation>
    </message>
    <message>
        <source>This laptop has no keyring: the pass phrase alone protects the keys.</source>
        <translation>Esta computadora no tiene llavero: solo la frase de acceso protege las claves.</translation>
    </message>
    <message>
        <source>Who else may open this laptop?</source>
        <translation>¿Quién más puede abrir esta computadora?</translation>
    </message>
    <message>
        <source>Four words or more that only this person knows. Nobody can look them up.</source>
        <translation>Cuatro palabras o más que solo esta persona conozca. Nadie puede consultarlas.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>May open this laptop now: {name}</source>
        <translation>Ya puede abrir esta computadora: {name}</translation>
    </message>
    <message>
        <source>A new pass phrase</source>
        <translation>Una nueva frase de acceso</translation>
    </message>
    <message>
        <source>The one until now opens nothing any more, but for copies of the keys that were made before.</source>
        <translation>La de hasta ahora ya no abre nada, salvo copias de las claves hechas antes.</translation>
    </message>
    <message>
        <source>The new phrase counts: {name}</source>
        <translation>Vale la nueva frase: {name}</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Cambiar la frase</translation>
    </message>
    <message>
        <source>Who may not open this laptop any more?</source>
        <translation>¿Quién ya no puede abrir esta computadora?</translation>
    </message>
    <message>
        <source>A copy of the keys that was made before still opens with their phrase.</source>
        <translation>Una copia de las claves hecha antes se sigue abriendo con su frase.</translation>
    </message>
    <message>
        <source>May not open this laptop any more: {name}</source>
        <translation>Ya no puede abrir esta computadora: {name}</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Opening the keys…</source>
        <translation>Abriendo las claves…</translation>
    </message>
</context>
<context>
    <name>PhraseAsked</name>
    <message>
        <source>The pass phrase does not open this desk.</source>
        <translation>La frase de contraseña no abre este puesto.</translation>
    </message>
    <message>
        <source>Type it again; capitals and extra spaces do not matter.</source>
        <translation>Escríbala otra vez; las mayúsculas y los espacios de más no importan.</translation>
    </message>
    <message>
        <source>The laptop was asleep, so the desk was closed.</source>
        <translation>El portátil estuvo suspendido, por eso el puesto se cerró.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Whose phrase</source>
        <translation>Frase de quién</translation>
    </message>
    <message>
        <source>New pass phrase, four words or more</source>
        <translation>Nueva frase de acceso, cuatro palabras o más</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Pass phrase of somebody who may open it now</source>
        <translation>Frase de acceso de quien ya puede abrirla</translation>
    </message>
    <message>
        <source>Waiting for the name</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>Waiting for four words</source>
        <translation>Faltan cuatro palabras</translation>
    </message>
    <message>
        <source>Waiting for the same phrase again</source>
        <translation>Falta la misma frase otra vez</translation>
    </message>
    <message>
        <source>Waiting for a pass phrase that opens</source>
        <translation>Falta una frase de acceso que abra</translation>
    </message>
</context>
<context>
    <name>PhrasePlace</name>
    <message>
        <source>Hide the words</source>
        <translation>Ocultar las palabras</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close regdesk</source>
        <translation>Cerrar regdesk</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>Continuar con la copia anterior</translation>
    </message>
    <message>
        <source>Seal the desk</source>
        <translation>Sellar el puesto</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>El puesto está cerrado.</translation>
    </message>
    <message>
        <source>Open it first, then scan again.</source>
        <translation>Ábralo primero y escanee otra vez.</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Ábralo primero.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Waiting for the pass phrase</source>
        <translation>Esperando la frase de contraseña</translation>
    </message>
    <message>
        <source>Waiting for your name</source>
        <translation>Esperando su nombre</translation>
    </message>
    <message>
        <source>Waiting for four words or more</source>
        <translation>Esperando cuatro palabras o más</translation>
    </message>
    <message>
        <source>Waiting for the same again</source>
        <translation>Esperando la misma otra vez</translation>
    </message>
    <message>
        <source>This desk is closed</source>
        <translation>Este puesto está cerrado</translation>
    </message>
    <message>
        <source>It opens with the pass phrase of {names}.</source>
        <translation>Se abre con la frase de contraseña de {names}.</translation>
    </message>
    <message>
        <source>Go on with an older copy?</source>
        <translation>¿Continuar con una copia anterior?</translation>
    </message>
    <message>
        <source>A supervisor decides this, with the pass phrase of {names}.</source>
        <translation>Lo decide un supervisor, con la frase de contraseña de {names}.</translation>
    </message>
    <message>
        <source>Seal this desk</source>
        <translation>Sellar este puesto</translation>
    </message>
    <message>
        <source>Its key lies in the clear, as an earlier regdesk left it. Seal it with the pass phrase of {names}.</source>
        <translation>Su clave está sin proteger, como la dejó un regdesk anterior. Séllelo con la frase de contraseña de {names}.</translation>
    </message>
    <message>
        <source>Its key lies in the clear, as an earlier regdesk left it. Choose a pass phrase of at least four words. From then on only it opens this desk, and nobody can look it up.</source>
        <translation>Su clave está sin proteger, como la dejó un regdesk anterior. Elija una frase de contraseña de al menos cuatro palabras. Desde entonces solo ella abre este puesto, y nadie puede consultarla.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Puesto {number}</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>{label}, {count} of {all} digits</source>
        <translation>{label}, {count} de {all} cifras</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>Waiting for the PIN, twice</source>
        <translation>Falta el PIN, dos veces</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Clear the PIN</source>
        <translation>Borrar el PIN</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Who will be able to sign in</source>
        <translation>Quién podrá entrar</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>En este archivo</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Photo of the registration</source>
        <translation>Foto del registro</translation>
    </message>
</context>
<context>
    <name>PracticePlace</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Six people come to a training desk</source>
        <translation>Seis personas vienen a un mostrador de práctica</translation>
    </message>
    <message>
        <source>A new clerk serves them as on a real desk, in a second window, with invented people and a printer that needs no paper. At the end stand the times. Nothing of it is in the records of this desk, and no checkpoint lets its badges in.</source>
        <translation>Un agente nuevo las atiende como en un mostrador real, en una segunda ventana, con personas inventadas y una impresora que no necesita papel. Al final aparecen los tiempos. Nada de ello queda en los registros de este mostrador y ningún control acepta sus credenciales.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Empezar la práctica</translation>
    </message>
    <message>
        <source>Practice opens in a window of its own.</source>
        <translation>La práctica se abre en una ventana propia.</translation>
    </message>
    <message>
        <source>This may take some seconds.</source>
        <translation>Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>Start it by hand: regdesk-window --practice</source>
        <translation>Iníciela a mano: regdesk-window --practice</translation>
    </message>
    <message>
        <source>This system did not start a second window.</source>
        <translation>Este sistema no abrió una segunda ventana.</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Everything matches</source>
        <translation>Todo coincide</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation>Algo que mirar</translation>
    </message>
    <message>
        <source>Somebody else&apos;s passport</source>
        <translation>El pasaporte de otra persona</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Ya recogida</translation>
    </message>
    <message>
        <source>Not accredited yet</source>
        <translation>Aún sin acreditar</translation>
    </message>
    <message>
        <source>After the last hour</source>
        <translation>Después de la última hora</translation>
    </message>
    <message>
        <source>“Good morning. I am here for my badge.”</source>
        <translation>«Buenos días. Vengo por mi credencial.»</translation>
    </message>
    <message>
        <source>“Good morning. Here is my confirmation.”</source>
        <translation>«Buenos días. Aquí está mi confirmación.»</translation>
    </message>
    <message>
        <source>“Here is my confirmation. I am in a hurry, my bus leaves in five minutes.”</source>
        <translation>«Aquí está mi confirmación. Tengo prisa, mi autobús sale en cinco minutos.»</translation>
    </message>
    <message>
        <source>“Hello. I have no badge yet.”</source>
        <translation>«Hola. Aún no tengo credencial.»</translation>
    </message>
    <message>
        <source>“Good morning. I registered two weeks ago.”</source>
        <translation>«Buenos días. Me registré hace dos semanas.»</translation>
    </message>
    <message>
        <source>“I know that it is late. My flight was delayed.”</source>
        <translation>«Sé que es tarde. Mi vuelo se retrasó.»</translation>
    </message>
    <message>
        <source>The person holds a confirmation with a code, and a passport.</source>
        <translation>La persona trae una confirmación con un código y un pasaporte.</translation>
    </message>
    <message>
        <source>The person holds a confirmation with a code.</source>
        <translation>La persona trae una confirmación con un código.</translation>
    </message>
    <message>
        <source>The person holds a passport.</source>
        <translation>La persona trae un pasaporte.</translation>
    </message>
    <message>
        <source>It is {time} now.</source>
        <translation>Ahora son las {time}.</translation>
    </message>
    <message>
        <source>**F2** scans the next paper for you, as a reader would. All the rest is as on a real desk: work until you are back at Ready. **Shift+F2** gives this person up.</source>
        <translation>**F2** lee por usted el siguiente papel, como lo haría un lector. Todo lo demás es como en un mostrador real: trabaje hasta volver al inicio. **Mayús+F2** deja a esta persona.</translation>
    </message>
    <message>
        <source>**Right, in {seconds} seconds.** {why}</source>
        <translation>**Correcto, en {seconds} segundos.** {why}</translation>
    </message>
    <message>
        <source>**{what}** {instead}</source>
        <translation>**{what}** {instead}</translation>
    </message>
    <message>
        <source>Everything matched, and the person has the badge.</source>
        <translation>Todo coincidía y la persona tiene su credencial.</translation>
    </message>
    <message>
        <source>A renewed passport is common. You looked, and went on.</source>
        <translation>Un pasaporte renovado es frecuente. Usted miró y siguió.</translation>
    </message>
    <message>
        <source>The passport was another person&apos;s. You printed nothing and sent the person on.</source>
        <translation>El pasaporte era de otra persona. Usted no imprimió nada y la envió adonde corresponde.</translation>
    </message>
    <message>
        <source>Nobody gets two badges. The slip says where to go.</source>
        <translation>Nadie recibe dos credenciales. El comprobante indica adónde ir.</translation>
    </message>
    <message>
        <source>The accreditation desk decides, not you. The slip says where to go.</source>
        <translation>Decide el mostrador de acreditación, no usted. El comprobante indica adónde ir.</translation>
    </message>
    <message>
        <source>After the last hour only a supervisor can give a badge.</source>
        <translation>Después de la última hora solo un supervisor puede entregar una credencial.</translation>
    </message>
    <message>
        <source>Not finished.</source>
        <translation>Sin terminar.</translation>
    </message>
    <message>
        <source>The person was sent away.</source>
        <translation>La persona fue enviada a otro lugar.</translation>
    </message>
    <message>
        <source>A badge was printed.</source>
        <translation>Se imprimió una credencial.</translation>
    </message>
    <message>
        <source>Next time: print nothing. Press F5 for the slip, or F4 for the supervisor.</source>
        <translation>La próxima vez: no imprima nada. Pulse F5 para el comprobante o F4 para el supervisor.</translation>
    </message>
    <message>
        <source>Next time: look at the face, press Enter, hand the badge over and scan it.</source>
        <translation>La próxima vez: mire la cara, pulse Entrar, entregue la credencial y léala con el lector.</translation>
    </message>
    <message>
        <source>Next time: if face and date of birth are right, press Enter for the line, then Enter to print.</source>
        <translation>La próxima vez: si la cara y la fecha de nacimiento son correctas, pulse Entrar para la línea y Entrar para imprimir.</translation>
    </message>
    <message>
        <source>Next time: press Enter on the red screen. The slip says where to go.</source>
        <translation>La próxima vez: pulse Entrar en la pantalla roja. El comprobante indica adónde ir.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{right} of {of} right.</source>
        <translation>{right} de {of} correctos.</translation>
    </message>
    <message>
        <source>{right} of {of} right. Your usual time is {seconds} seconds; the aim is {aim} or less.</source>
        <translation>{right} de {of} correctos. Su tiempo habitual es de {seconds} segundos; la meta es {aim} o menos.</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>On which templates</source>
        <translation>En qué plantillas</translation>
    </message>
    <message>
        <source>Which faults are shown</source>
        <translation>Qué fallos se muestran</translation>
    </message>
</context>
<context>
    <name>PreflightStage</name>
    <message>
        <source>On {template}, as this desk prints</source>
        <translation>En {template}, como imprime este mostrador</translation>
    </message>
    <message>
        <source>On {template}</source>
        <translation>En {template}</translation>
    </message>
    <message>
        <source>On all {count} templates</source>
        <translation>En las {count} plantillas</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Todavía no se ha revisado nada.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Hasta ahora no se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Every name and photo on the list, before anything is printed</source>
        <translation>Todos los nombres y fotos de la lista, antes de imprimir nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Guardar esta lista en un archivo</translation>
    </message>
    <message>
        <source>Looking at every name…</source>
        <translation>Revisando todos los nombres…</translation>
    </message>
    <message>
        <source>Every template</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Check {count} person</source>
        <translation>Revisar {count} persona</translation>
    </message>
    <message>
        <source>Check {count} people</source>
        <translation>Revisar {count} personas</translation>
    </message>
    <message>
        <source>See this badge</source>
        <translation>Ver esta credencial</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Guardar lo encontrado</translation>
    </message>
    <message>
        <source>badges to look at.csv</source>
        <translation>credenciales por revisar.csv</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>1 person, {collected} collected</source>
        <translation>1 persona; recogidas: {collected}</translation>
    </message>
    <message>
        <source>{people} people, {collected} collected</source>
        <translation>{people} personas; recogidas: {collected}</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
</context>
<context>
    <name>PrintDaySheet</name>
    <message>
        <source>Print one-day badges</source>
        <translation>Imprimir credenciales de un día</translation>
    </message>
    <message>
        <source>For a power cut: they bear a line for the name and are good on that day only.</source>
        <translation>Para un corte de luz: llevan una línea para el nombre y solo sirven ese día.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimirlas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>One for each desk. Print it at its full size, 100 %, and keep it with the scanner.</source>
        <translation>Una para cada mostrador. Imprímala a tamaño real, al 100 %, y guárdela junto al escáner.</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Read the name with the person</source>
        <translation>Lea el nombre con la persona</translation>
    </message>
    <message>
        <source>Is it spelled right on the badge? If not, press {key} and correct it.</source>
        <translation>¿Está bien escrito en la credencial? Si no, presione {key} y corríjalo.</translation>
    </message>
    <message>
        <source>Give the badge and a lanyard</source>
        <translation>Entregue la credencial y un cordón</translation>
    </message>
    <message>
        <source>No badge, no bus and no entry. Ask the person to keep it on.</source>
        <translation>Sin credencial no hay transporte ni entrada. Pida a la persona que la lleve puesta.</translation>
    </message>
    <message>
        <source>Scan the badge, or press Enter</source>
        <translation>Escanee la credencial, o presione Enter</translation>
    </message>
    <message>
        <source>This records that the badge was collected here, now, from you.</source>
        <translation>Así queda anotado que usted la entregó aquí, ahora.</translation>
    </message>
</context>
<context>
    <name>PrintedStage</name>
    <message>
        <source>Badge printed. Hand it over.</source>
        <translation>Credencial impresa. Entréguela.</translation>
    </message>
    <message>
        <source>Badge **{number}** · printed {time}</source>
        <translation>Credencial **{number}** · impresa {time}</translation>
    </message>
    <message>
        <source>Badge **{number}** · **{mark}** · printed {time}</source>
        <translation>Credencial **{number}** · **{mark}** · impresa {time}</translation>
    </message>
    <message>
        <source>Keep it here for later</source>
        <translation>Guardarla para después</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Cancel this badge</source>
        <translation>Anular la credencial</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Scan the printed badge</source>
        <translation>Escanee la credencial impresa</translation>
    </message>
    <message>
        <source>That is the confirmation code, not the badge.</source>
        <translation>Ese es el código de confirmación, no la credencial.</translation>
    </message>
    <message>
        <source>That badge is of another meeting, or was not made here.</source>
        <translation>Esa credencial es de otra reunión o no se hizo aquí.</translation>
    </message>
    <message>
        <source>That is badge {other} of {name}.</source>
        <translation>Esa es la credencial {other} de {name}.</translation>
    </message>
    <message>
        <source>That is badge {other} of {name}, which is cancelled.</source>
        <translation>Esa es la credencial {other} de {name}, que está anulada.</translation>
    </message>
    <message>
        <source>Put it in the returned box.</source>
        <translation>Póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>This person’s badge is {number}.</source>
        <translation>La credencial de esta persona es la {number}.</translation>
    </message>
    <message>
        <source>First: did you hand over badge {number} to {name}?</source>
        <translation>Primero: ¿entregó la credencial {number} a {name}?</translation>
    </message>
    <message>
        <source>The next person is opened after your answer.</source>
        <translation>La siguiente persona se abre después de su respuesta.</translation>
    </message>
    <message>
        <source>Yes, handed over</source>
        <translation>Sí, entregada</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Badge {number} is cancelled.</source>
        <translation>La credencial {number} está anulada.</translation>
    </message>
    <message>
        <source>Put it in the spoiled envelope.</source>
        <translation>Póngala en el sobre de anuladas.</translation>
    </message>
    <message>
        <source>Cancel badge {number}?</source>
        <translation>¿Anular la credencial {number}?</translation>
    </message>
    <message>
        <source>It stops working for ever. Put it in the spoiled envelope. No new badge is printed now.</source>
        <translation>Deja de servir para siempre. Póngala en el sobre de anuladas. Por ahora no se imprime otra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PrinterLine</name>
    <message>
        <source>No printer</source>
        <translation>Ninguna impresora</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Otra, por su dirección</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Where this desk prints</source>
        <translation>Dónde imprime este mostrador</translation>
    </message>
    <message>
        <source>Choose a printer of this laptop, or give its address in the network.</source>
        <translation>Elija una impresora de este equipo o indique su dirección en la red.</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Impresora de credenciales</translation>
    </message>
    <message>
        <source>Second printer, for when the first one is in trouble</source>
        <translation>Segunda impresora, para cuando falle la primera</translation>
    </message>
    <message>
        <source>Printer for slips and receipts</source>
        <translation>Impresora de comprobantes y recibos</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rollo de 80 mm</translation>
    </message>
    <message>
        <source>A6 sheets</source>
        <translation>Hojas A6</translation>
    </message>
    <message>
        <source>Paper of the slips</source>
        <translation>Papel de los comprobantes</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>La credencial de prueba</translation>
    </message>
    <message>
        <source>How to write an address</source>
        <translation>Cómo escribir una dirección</translation>
    </message>
    <message>
        <source>It is nobody’s and says so. The blank it is printed on is counted as spent.</source>
        <translation>No es de nadie y así lo dice. La credencial en blanco en que se imprime se cuenta como gastada.</translation>
    </message>
</context>
<context>
    <name>PrintersStage</name>
    <message>
        <source>Picture of the test badge</source>
        <translation>Imagen de la credencial de prueba</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Preguntando a la impresora…</translation>
    </message>
    <message>
        <source>Kept. This desk prints there from now on.</source>
        <translation>Guardado. Este mostrador imprime ahí desde ahora.</translation>
    </message>
    <message>
        <source>Print a test badge next.</source>
        <translation>Imprima ahora una credencial de prueba.</translation>
    </message>
    <message>
        <source>The test badge is printing…</source>
        <translation>La credencial de prueba se está imprimiendo…</translation>
    </message>
    <message>
        <source>The printer is ready for badges.</source>
        <translation>La impresora está lista para credenciales.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No, crooked or cut off</source>
        <translation>No, torcida o cortada</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>No salió nada</translation>
    </message>
    <message>
        <source>Ask the printers again</source>
        <translation>Preguntar otra vez a las impresoras</translation>
    </message>
    <message>
        <source>Yes, it is straight</source>
        <translation>Sí, está derecha</translation>
    </message>
    <message>
        <source>Keep these printers</source>
        <translation>Guardar estas impresoras</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir una credencial de prueba</translation>
    </message>
    <message>
        <source>Test the second printer</source>
        <translation>Probar la segunda impresora</translation>
    </message>
    <message>
        <source>Choose a badge printer</source>
        <translation>Elija una impresora de credenciales</translation>
    </message>
</context>
<context>
    <name>PrintingStage</name>
    <message>
        <source>The badge is still printing.</source>
        <translation>La credencial todavía se está imprimiendo.</translation>
    </message>
    <message>
        <source>Do not press anything.</source>
        <translation>No presione nada.</translation>
    </message>
    <message>
        <source>Printing… {seconds} s</source>
        <translation>Imprimiendo… {seconds} s</translation>
    </message>
    <message>
        <source>Waiting for the printer… {seconds} s</source>
        <translation>Esperando a la impresora… {seconds} s</translation>
    </message>
    <message>
        <source>Scan the next person at any time</source>
        <translation>Puede escanear a la siguiente persona cuando quiera</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Scan again when it is handed over.</source>
        <translation>Escanee otra vez cuando esté entregada.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Press {key} again to go on. Nothing is lost.</source>
        <translation>Pulse {key} otra vez para continuar. No se pierde nada.</translation>
    </message>
    <message>
        <source>That did nothing: the person is hidden. Press {key}, then do it again.</source>
        <translation>No ha pasado nada: la persona está oculta. Pulse {key} y repítalo.</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Rows with a problem</source>
        <translation>Filas con problema</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Guardar esta lista en un archivo</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code to be scanned from this screen</source>
        <translation>Código QR para escanear de esta pantalla</translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>First answer the question</source>
        <translation>Primero responda la pregunta</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>ReadWords</name>
    <message>
        <source>Compare the lines with the document, put them right, then press Enter.</source>
        <translation>Compare las líneas con el documento, corríjalas y presione Enter.</translation>
    </message>
    <message>
        <source>Look at the lines and type them again.</source>
        <translation>Revise las líneas y escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>A letter or digit is wrong.</source>
        <translation>Una letra o un dígito no es correcto.</translation>
    </message>
    <message>
        <source>Type the lines of the page with the photo.</source>
        <translation>Escriba las líneas de la página con la foto.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport.</source>
        <translation>Esta es una visa, no un pasaporte.</translation>
    </message>
    <message>
        <source>Look at them and type them again.</source>
        <translation>Revíselas y escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>The lines are not complete.</source>
        <translation>Las líneas no están completas.</translation>
    </message>
    <message>
        <source>Scan again. Or look at the passport and choose the number that stands there.</source>
        <translation>Escanee de nuevo. O mire el pasaporte y elija el número que aparece en él.</translation>
    </message>
    <message>
        <source>Scan again. Or look at the passport and choose what stands there.</source>
        <translation>Escanee de nuevo. O mire el pasaporte y elija lo que aparece en él.</translation>
    </message>
    <message>
        <source>**Read as:** {number}</source>
        <translation>**Leído como:** {number}</translation>
    </message>
    <message>
        <source>**Put right by position:** {number} signs. Look at the document.</source>
        <translation>**Corregido por la posición:** {number} signos. Mire el documento.</translation>
    </message>
    <message>
        <source>**Put right by position:** “{was}” was read for “{now}” in the {field}.</source>
        <translation>**Corregido por la posición:** se leyó «{was}» en vez de «{now}» ({field}).</translation>
    </message>
    <message>
        <source>passport line</source>
        <translation>línea del pasaporte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>fecha de vencimiento</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>número de documento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready for the next person</source>
        <translation>Todo listo para la siguiente persona</translation>
    </message>
    <message>
        <source>Scan or type. You do not need to click anywhere first.</source>
        <translation>Escanee o escriba. No hace falta hacer clic antes.</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>On the person’s letter or phone. The quickest way.</source>
        <translation>En la carta o el teléfono de la persona. Lo más rápido.</translation>
    </message>
    <message>
        <source>Passport or ID card</source>
        <translation>Pasaporte o documento</translation>
    </message>
    <message>
        <source>Scan the two or three lines of &lt;&lt;&lt; at the bottom.</source>
        <translation>Escanee las dos o tres líneas con &lt;&lt;&lt; de abajo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type three letters of any name, or the delegation.</source>
        <translation>Escriba tres letras de un nombre, o la delegación.</translation>
    </message>
    <message>
        <source>From your supervisor</source>
        <translation>Aviso de supervisión</translation>
    </message>
</context>
<context>
    <name>ReadyStage</name>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Reprint the last badge</source>
        <translation>Reimprimir la última</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <translation>Credencial perdida</translation>
    </message>
    <message>
        <source>Type the document</source>
        <translation>Escribir documento</translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation>Esperando una lectura</translation>
    </message>
    <message>
        <source>Scan a code or passport, or type a name</source>
        <translation>Escanee un código o pasaporte, o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Write why, in a few words</source>
        <translation>Escriba por qué, en pocas palabras</translation>
    </message>
</context>
<context>
    <name>RefusedSheet</name>
    <message>
        <source>Refused today</source>
        <translation>Denegadas hoy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
</context>
<context>
    <name>RefusedStage</name>
    <message>
        <source>Refusal slip, ready to print</source>
        <translation>Comprobante listo para imprimir</translation>
    </message>
    <message>
        <source>No slip printer</source>
        <translation>Sin impresora de comprobantes</translation>
    </message>
    <message>
        <source>No slip printer: tell the person where to go.</source>
        <translation>Sin impresora de comprobantes: dígale a la persona adónde ir.</translation>
    </message>
    <message>
        <source>Does the person say the badge is lost? Only a supervisor can cancel {number} and print a new one.</source>
        <translation>¿La persona dice que perdió la credencial? Solo supervisión puede anular la {number} e imprimir otra.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>La recogió</translation>
    </message>
    <message>
        <source>In person, passport checked</source>
        <translation>En persona, con pasaporte revisado</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Is the name or the function on it wrong? Press F8.</source>
        <translation>¿Está mal el nombre o el cargo? Presione F8.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Credencial {number}</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>A colleague with a letter</source>
        <translation>Un colega con carta</translation>
    </message>
    <message>
        <source>Focal point, passport checked</source>
        <translation>Punto focal, pasaporte comprobado</translation>
    </message>
    <message>
        <source>With a supervisor’s yes, passport checked</source>
        <translation>Con permiso de un supervisor, pasaporte comprobado</translation>
    </message>
    <message>
        <source>With a letter, passport checked</source>
        <translation>Con carta, pasaporte comprobado</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>{desk} · clerk {name}</source>
        <translation>{desk} · agente {name}</translation>
    </message>
    <message>
        <source>See supervisor</source>
        <translation>Ver a supervisión</translation>
    </message>
    <message>
        <source>Accredited {day}</source>
        <translation>Aprobada el {day}</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Not accredited</source>
        <translation>Sin acreditación</translation>
    </message>
    <message>
        <source>Not accredited yet</source>
        <translation>En trámite</translation>
    </message>
    <message>
        <source>Badge {number} is printed</source>
        <translation>Credencial {number} impresa</translation>
    </message>
    <message>
        <source>Badge {number} is cancelled</source>
        <translation>La credencial {number} está anulada</translation>
    </message>
    <message>
        <source>Badge not printed yet</source>
        <translation>Credencial aún sin imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <translation>Credencial perdida</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Corregir la credencial</translation>
    </message>
    <message>
        <source>Only cancel it</source>
        <translation>Solo anularla</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Registrar el rechazo</translation>
    </message>
    <message>
        <source>Scan the next person at any time</source>
        <translation>Puede escanear a la siguiente persona cuando quiera</translation>
    </message>
    <message>
        <source>A supervisor cancels a lost badge.</source>
        <translation>Supervisión cancela las credenciales perdidas.</translation>
    </message>
    <message>
        <source>This desk has no staff list, so nobody can decide here. Press F4: the slip sends the person there.</source>
        <translation>Este mostrador no tiene lista de personal: aquí nadie puede decidir. Pulse F4: el comprobante envía a la persona allí.</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The 8 signs that the desk says</source>
        <translation>Los 8 signos que dice el mostrador</translation>
    </message>
    <message>
        <source>Which desk asks?</source>
        <translation>¿Qué mostrador lo pide?</translation>
    </message>
    <message>
        <source>Have the 8 signs said by somebody whom you know, at that desk or on the telephone.</source>
        <translation>Que le diga los 8 signos alguien a quien usted conoce, en ese mostrador o por teléfono.</translation>
    </message>
    <message>
        <source>Request: scan it from the screen of the desk, or choose the file</source>
        <translation>Solicitud: escanéela de la pantalla del mostrador o elija el archivo</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>A desk asks for a certificate.</source>
        <translation>Un mostrador pide un certificado.</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Todavía no hay solicitud.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>By its clock</source>
        <translation>Según su reloj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Spare desks ahead</source>
        <translation>Mostradores de reserva</translation>
    </message>
    <message>
        <source>Waiting for the request</source>
        <translation>Esperando la solicitud</translation>
    </message>
    <message>
        <source>Waiting for the signs</source>
        <translation>Esperando los signos</translation>
    </message>
    <message>
        <source>These are the signs</source>
        <translation>Estos son los signos</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>ResultsStage</name>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Nadie coincide con “{text}”.</translation>
    </message>
    <message>
        <source>Check the spelling in the passport, or scan it.</source>
        <translation>Revise cómo está escrito en el pasaporte, o escanéelo.</translation>
    </message>
    <message>
        <source>{number} people match.</source>
        <translation>Coinciden {number} personas.</translation>
    </message>
    <message>
        <source>Add a letter, a given name or the delegation.</source>
        <translation>Agregue una letra, un nombre o la delegación.</translation>
    </message>
    <message>
        <source>Family name, given name, delegation or code</source>
        <translation>Apellidos, nombres, delegación o código</translation>
    </message>
    <message>
        <source>1 person matches “{text}”</source>
        <translation>1 persona coincide con “{text}”</translation>
    </message>
    <message>
        <source>{number} people match “{text}”</source>
        <translation>{number} personas coinciden con “{text}”</translation>
    </message>
    <message>
        <source>Type a given name or the delegation, or ask for the confirmation letter.</source>
        <translation>Escriba un nombre o la delegación, o pida la carta de confirmación.</translation>
    </message>
    <message>
        <source>Look at what differs. None of them is opened by itself.</source>
        <translation>Mire qué es distinto. Ninguna se abre por sí sola.</translation>
    </message>
    <message>
        <source>This passport may be of 1 person</source>
        <translation>Este pasaporte puede ser de 1 persona</translation>
    </message>
    <message>
        <source>This passport may be of {number} people</source>
        <translation>Este pasaporte puede ser de {number} personas</translation>
    </message>
    <message>
        <source>{number} persons with this name</source>
        <translation>{number} personas con este nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Refuse: what to say</source>
        <translation>Rechazar: qué decir</translation>
    </message>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>A clerk checks the passport and gives the badge.</source>
        <translation>Un agente revisa el pasaporte y entrega la credencial.</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta persona</translation>
    </message>
    <message>
        <source>Not there at all? Press F5: it says where to send the person.</source>
        <translation>¿No está? Presione F5: dice adónde enviar a la persona.</translation>
    </message>
    <message>
        <source>Not there at all? Press F5: the slip says where to go.</source>
        <translation>¿No aparece? Pulse F5: el comprobante indica adónde ir.</translation>
    </message>
    <message>
        <source>Scan a code or passport, or type a name</source>
        <translation>Escanee un código o pasaporte, o escriba un nombre</translation>
    </message>
</context>
<context>
    <name>SalvageSheet</name>
    <message>
        <source>What was kept of a restored or copied disk</source>
        <translation>Lo que se conservó de un disco restaurado o copiado</translation>
    </message>
    <message>
        <source>The other desks lacked these records. They all count: look for badges that were given twice.</source>
        <translation>Los otros mostradores no tenían estos registros. Todos cuentan: busque credenciales entregadas dos veces.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing was kept besides.</source>
        <translation>No se conservó nada más.</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan box</source>
        <translation>Casilla de escaneo</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Nothing was printed: there is no slip printer.</source>
        <translation>No se imprimió nada: no hay impresora de comprobantes.</translation>
    </message>
    <message>
        <source>No slip printer: tell the person where to go.</source>
        <translation>Sin impresora de comprobantes: dígale a la persona adónde ir.</translation>
    </message>
    <message>
        <source>Give the slip to the person.</source>
        <translation>Entregue el comprobante a la persona.</translation>
    </message>
    <message>
        <source>The refusal of {name} is recorded.</source>
        <translation>Quedó registrado el rechazo de {name}.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>El rechazo quedó registrado.</translation>
    </message>
    <message>
        <source>The slip of {name} is printing.</source>
        <translation>Se imprime el comprobante de {name}.</translation>
    </message>
    <message>
        <source>The slip is printing.</source>
        <translation>Se imprime el comprobante.</translation>
    </message>
    <message>
        <source>The slip of {name} is printed.</source>
        <translation>El comprobante de {name} está impreso.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>El comprobante está impreso.</translation>
    </message>
    <message>
        <source>The slip of {name} was not printed.</source>
        <translation>El comprobante de {name} no se imprimió.</translation>
    </message>
    <message>
        <source>The slip was not printed.</source>
        <translation>El comprobante no se imprimió.</translation>
    </message>
    <message>
        <source>It is in the record. Tell the person where to go.</source>
        <translation>Quedó anotado. Indique a la persona adónde ir.</translation>
    </message>
</context>
<context>
    <name>SentPart</name>
    <message>
        <source>Send to stick</source>
        <translation>Copiar a memoria USB</translation>
    </message>
    <message>
        <source>All {count} records sent</source>
        <translation>Enviados los {count} apuntes</translation>
    </message>
    <message>
        <source>1 record to send</source>
        <translation>1 apunte por enviar</translation>
    </message>
    <message>
        <source>{count} records to send</source>
        <translation>{count} apuntes por enviar</translation>
    </message>
    <message>
        <source>1 record is not sent yet.</source>
        <translation>Falta por enviar 1 apunte.</translation>
    </message>
    <message>
        <source>{count} records are not sent yet.</source>
        <translation>Faltan por enviar {count} apuntes.</translation>
    </message>
    <message>
        <source>Connect to the network, or save them to the USB stick.</source>
        <translation>Conéctese a la red o guárdelos en la memoria USB.</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>How many one-day badges came out?</source>
        <translation>¿Cuántas credenciales de un día salieron?</translation>
    </message>
    <message>
        <source>Numbers {first} to {last}, in this order. Count the good ones, then those that are no good.</source>
        <translation>Números {first} a {last}, en este orden. Cuente las buenas y después las inservibles.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>No good</source>
        <translation>Inservibles</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Import participants</source>
        <translation>Importar participantes</translation>
    </message>
</context>
<context>
    <name>SetupHere</name>
    <message>
        <source>The people who are registered, from a file</source>
        <translation>Las personas registradas, desde un archivo</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Four scans of a card, and the scanner is known on any keyboard</source>
        <translation>Cuatro lecturas de una tarjeta, y el lector se conoce con cualquier teclado</translation>
    </message>
    <message>
        <source>How badges look, where they print, and whether every name fits</source>
        <translation>Cómo son las credenciales, dónde se imprimen y si cabe cada nombre</translation>
    </message>
    <message>
        <source>Printers and badge</source>
        <translation>Impresoras y credencial</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Forms of one name that belong together here</source>
        <translation>Formas de un mismo nombre que aquí van juntas</translation>
    </message>
    <message>
        <source>Who works here, their cards and PINs; who may open this laptop</source>
        <translation>Quién trabaja aquí, sus tarjetas y PIN; quién puede abrir esta computadora</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>Personas y PIN</translation>
    </message>
    <message>
        <source>The certificate of this desk; the event key, and which desks it certifies</source>
        <translation>El certificado de este mostrador; la clave del evento y los mostradores que certifica</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
    <message>
        <source>What is held about one person; wiping this desk after the event</source>
        <translation>Qué se guarda de una persona; borrar este mostrador después del evento</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Six cases for a new clerk, with the times at the end</source>
        <translation>Seis casos para un agente nuevo, con los tiempos al final</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Press a digit, or choose with the arrows and Enter.</source>
        <translation>Pulse una cifra, o elija con las flechas y Enter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Open: {page}</source>
        <translation>Abrir: {page}</translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>Import participants</source>
        <translation>Importar participantes</translation>
    </message>
    <message>
        <source>{list} - problems.csv</source>
        <translation>{list} - problemas.csv</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Guardar la lista de problemas</translation>
    </message>
    <message>
        <source>CSV ({patterns})</source>
        <translation>CSV ({patterns})</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>{count} row</source>
        <translation>{count} fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>hoja “{sheet}”</translation>
    </message>
    <message>
        <source>about {rows}</source>
        <translation>cerca de {rows}</translation>
    </message>
    <message>
        <source>Text with columns (CSV)</source>
        <translation>Texto con columnas (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>UTF-8, saved twice</source>
        <translation>UTF-8, guardado dos veces</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día/mes</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes/día</translation>
    </message>
    <message>
        <source>3 letters</source>
        <translation>3 letras</translation>
    </message>
    <message>
        <source>2 letters</source>
        <translation>2 letras</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>**{name}** has the same passport as row {row}, **{other}**</source>
        <translation>**{name}** tiene el mismo pasaporte que la fila {row}, **{other}**</translation>
    </message>
    <message>
        <source>**{name}** has the same name and date of birth as row {row}</source>
        <translation>**{name}** tiene el mismo nombre y fecha de nacimiento que la fila {row}</translation>
    </message>
    <message>
        <source>**{name}** has the same passport as **{other}**, who is on the list from another channel</source>
        <translation>**{name}** tiene el mismo pasaporte que **{other}**, que ya está en la lista por otra vía</translation>
    </message>
    <message>
        <source>**{name}** is on the list already, from another channel</source>
        <translation>**{name}** ya está en la lista por otra vía</translation>
    </message>
    <message>
        <source>**{name}** has a badge. The file differs in: {fields}. Nothing is changed.</source>
        <translation>**{name}** ya tiene credencial. El archivo difiere en: {fields}. No se cambia nada.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{count} row can be imported.</source>
        <translation>{count} fila se puede importar.</translation>
    </message>
    <message>
        <source>All {count} rows can be imported.</source>
        <translation>Las {count} filas se pueden importar.</translation>
    </message>
    <message>
        <source>No row has a problem</source>
        <translation>Ninguna fila tiene problemas</translation>
    </message>
    <message>
        <source>{count} row has a problem</source>
        <translation>{count} fila tiene un problema</translation>
    </message>
    <message>
        <source>{count} rows have a problem</source>
        <translation>{count} filas tienen un problema</translation>
    </message>
    <message>
        <source>No row can be imported. Fix them in the file and import again.</source>
        <translation>No se puede importar ninguna fila. Corríjalas en el archivo e importe de nuevo.</translation>
    </message>
    <message>
        <source>The other row can be imported now. You can fix these in the file and import again.</source>
        <translation>La otra fila ya se puede importar. Puede corregir estas en el archivo e importar de nuevo.</translation>
    </message>
    <message>
        <source>The other {count} rows can be imported now. You can fix these in the file and import again.</source>
        <translation>Las otras {count} filas ya se pueden importar. Puede corregir estas en el archivo e importar de nuevo.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {missing} missing from this file.</source>
        <translation>Nuevas: {new}. Con cambios: {changed}. Sin cambios: {unchanged}. No vienen en este archivo: {missing}.</translation>
    </message>
</context>
<context>
    <name>ShiftChange</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{name} is signed in now.</source>
        <translation>{name} tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Type the code of your staff card</source>
        <translation>Escriba el código de su tarjeta de personal</translation>
    </message>
    <message>
        <source>It stands below the square on the card.</source>
        <translation>Está debajo del cuadro de la tarjeta.</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Escanee su tarjeta de personal</translation>
    </message>
    <message>
        <source>In which role do you work now?</source>
        <translation>¿En qué función trabaja ahora?</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} toma el relevo</translation>
    </message>
    <message>
        <source>{name} is signed out by it. Nothing here is lost.</source>
        <translation>Con ello se cierra la sesión de {name}. Aquí no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It pauses after this badge.</source>
        <translation>Se pausa después de esta credencial.</translation>
    </message>
    <message>
        <source>Badges come out in this order. Put them in the envelope as they come.</source>
        <translation>Las credenciales salen en este orden. Métalas en el sobre según salen.</translation>
    </message>
    <message>
        <source>F8 or Enter goes on with the next badge.</source>
        <translation>F8 o Enter sigue con la siguiente credencial.</translation>
    </message>
    <message>
        <source>What came out stays in the envelope.</source>
        <translation>Lo que salió queda en el sobre.</translation>
    </message>
    <message>
        <source>First the badge at the printer</source>
        <translation>Antes, la credencial de la impresora</translation>
    </message>
    <message>
        <source>Nothing is printed before that.</source>
        <translation>Antes no se imprime nada.</translation>
    </message>
    <message>
        <source>Scan each badge as you give it, or press Enter for all of them.</source>
        <translation>Escanee cada credencial al entregarla, o pulse Enter para todas.</translation>
    </message>
    <message>
        <source>The collector signs the receipt.</source>
        <translation>Quien recoge firma el recibo.</translation>
    </message>
    <message>
        <source>Space takes a tick away, or gives it back.</source>
        <translation>La barra espaciadora quita una marca o la pone.</translation>
    </message>
    <message>
        <source>They go to who collects, after the passport.</source>
        <translation>Se entregan a quien recoge, después del pasaporte.</translation>
    </message>
    <message>
        <source>Ask for the passport and scan it.</source>
        <translation>Pida el pasaporte y escanéelo.</translation>
    </message>
    <message>
        <source>Who collects?</source>
        <translation>¿Quién recoge?</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recogidas por</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Which badge stays good?</source>
        <translation>¿Qué credencial sigue valiendo?</translation>
    </message>
    <message>
        <source>Stays good</source>
        <translation>Sigue valiendo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se cancela</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Code of your staff card</source>
        <translation>Código de su tarjeta de personal</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Sus funciones</translation>
    </message>
    <message>
        <source>Staff card scanned</source>
        <translation>Tarjeta de personal leída</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Waiting for a staff card</source>
        <translation>Esperando una tarjeta de personal</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>SignInPlace</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Waiting for a staff card</source>
        <translation>Esperando una tarjeta de personal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Waiting for another staff card</source>
        <translation>Esperando otra tarjeta de personal</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Waiting for six digits</source>
        <translation>Esperando seis cifras</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Escanee su tarjeta de personal</translation>
    </message>
    <message>
        <source>Type the code of your staff card</source>
        <translation>Escriba el código de su tarjeta de personal</translation>
    </message>
    <message>
        <source>It stands below the square on the card.</source>
        <translation>Está debajo del cuadro de la tarjeta.</translation>
    </message>
    <message>
        <source>In which role do you work now?</source>
        <translation>¿En qué función trabaja ahora?</translation>
    </message>
    <message>
        <source>Press its digit. Then type your PIN.</source>
        <translation>Presione su cifra. Después escriba su PIN.</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>Después escriba su PIN.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbalo otra vez</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>Elija su PIN</translation>
    </message>
    <message>
        <source>This card has to wait</source>
        <translation>Esta tarjeta tiene que esperar</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <source>{name}, type your PIN</source>
        <translation>{name}, escriba su PIN</translation>
    </message>
    <message>
        <source>Somebody else? Scan your own staff card: you take over here.</source>
        <translation>¿Es otra persona? Escanee su propia tarjeta de personal y tome el relevo aquí.</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Scan the code of your staff card: this was something else.</source>
        <translation>Escanee el código de su tarjeta de personal: esto era otra cosa.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero inicie sesión.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>One try left. After it this card has to wait.</source>
        <translation>Queda un intento. Después, esta tarjeta tendrá que esperar.</translation>
    </message>
    <message>
        <source>{left} tries left.</source>
        <translation>Quedan {left} intentos.</translation>
    </message>
    <message>
        <source>A colleague can sign in now. A supervisor can give new tries: People and PINs.</source>
        <translation>Otra persona del equipo puede iniciar sesión ahora. Un supervisor puede dar nuevos intentos: Personas y PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs with this card.</source>
        <translation>Demasiados PIN incorrectos con esta tarjeta.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {wait}, until {time}.</source>
        <translation>Demasiados PIN incorrectos. Espere {wait}, hasta las {time}.</translation>
    </message>
    <message>
        <source>Six digits that only you know. Not a birthday, not six in a row.</source>
        <translation>Seis cifras que solo usted conozca. Ni un cumpleaños ni seis seguidas.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own.</source>
        <translation>Elija un PIN propio.</translation>
    </message>
    <message>
        <source>Then you choose one of your own.</source>
        <translation>Después elegirá uno propio.</translation>
    </message>
    <message>
        <source>Type the PIN that the shift lead gave you.</source>
        <translation>Escriba el PIN que le dio el jefe de turno.</translation>
    </message>
    <message>
        <source>Choose a PIN once more.</source>
        <translation>Elija un PIN otra vez.</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Los dos no eran iguales.</translation>
    </message>
    <message>
        <source>Scan your staff badge. Until then nothing else opens.</source>
        <translation>Escanee su tarjeta de personal. Hasta entonces no se abre nada más.</translation>
    </message>
    <message>
        <source>Until then nothing else opens.</source>
        <translation>Hasta entonces no se abre nada más.</translation>
    </message>
    <message>
        <source>Type your PIN first.</source>
        <translation>Primero escriba su PIN.</translation>
    </message>
    <message>
        <source>This card does not work here in that role any more. Ask the shift lead.</source>
        <translation>Esta tarjeta ya no sirve aquí en esa función. Pregunte al jefe de turno.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Se cerró su sesión.</translation>
    </message>
    <message>
        <source>The laptop was asleep, so the desk was closed.</source>
        <translation>La laptop estuvo suspendida; por eso se cerró el mostrador.</translation>
    </message>
    <message>
        <source>The desk was locked for 15 minutes, so it was closed.</source>
        <translation>El mostrador estuvo bloqueado 15 minutos; por eso se cerró.</translation>
    </message>
    <message>
        <source>The scan was not complete.</source>
        <translation>La lectura quedó incompleta.</translation>
    </message>
    <message>
        <source>Hold the card flat and scan again.</source>
        <translation>Ponga la tarjeta bien plana y escanee otra vez.</translation>
    </message>
    <message>
        <source>Wait a moment until it is done, then scan your staff card again.</source>
        <translation>Espere un momento hasta que termine y vuelva a escanear su tarjeta de personal.</translation>
    </message>
    <message>
        <source>A badge or a list is still on its way.</source>
        <translation>Hay una credencial o una lista en proceso.</translation>
    </message>
    <message>
        <source>Finish with this person first. F12 locks at once and keeps everything.</source>
        <translation>Termine primero con esta persona. F12 bloquea enseguida y conserva todo.</translation>
    </message>
    <message>
        <source>You are signed in already.</source>
        <translation>Usted ya inició sesión.</translation>
    </message>
    <message>
        <source>Finish with this person first, or press F12: then a colleague signs in with card and PIN.</source>
        <translation>Termine primero con esta persona o presione F12: entonces otra persona inicia sesión con tarjeta y PIN.</translation>
    </message>
    <message>
        <source>That was a staff card.</source>
        <translation>Eso era una tarjeta de personal.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Pass phrase of the event key</source>
        <translation>Frase de acceso de la clave del evento</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Qué pasó, en pocas palabras</translation>
    </message>
    <message>
        <source>Name of a colleague who did not count</source>
        <translation>Nombre de un colega que no contó</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign for the difference</source>
        <translation>Firmar la diferencia</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Contado dos veces</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Escriba por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>Write who signs.</source>
        <translation>Escriba quién firma.</translation>
    </message>
    <message>
        <source>The name, the reason and the time stay in the record and in the day-end report.</source>
        <translation>El nombre, el motivo y la hora quedan en el registro y en el informe de cierre.</translation>
    </message>
</context>
<context>
    <name>SignStage</name>
    <message>
        <source>Sign the certificate</source>
        <translation>Firmar el certificado</translation>
    </message>
    <message>
        <source>Request and certificate go into the log of this laptop, and beside the event key.</source>
        <translation>La solicitud y el certificado quedan en la bitácora de este equipo y junto a la clave del evento.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Qué se firma</translation>
    </message>
    <message>
        <source>Certify a desk</source>
        <translation>Certificar un mostrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Waiting for the pass phrase</source>
        <translation>Esperando la frase de acceso</translation>
    </message>
    <message>
        <source>Desk {number} is certified.</source>
        <translation>El mostrador {number} está certificado.</translation>
    </message>
    <message>
        <source>Have it scanned at the desk, or bring it there. The desk compares the fingerprint of its manual.</source>
        <translation>Que se escanee en el mostrador, o llévelo allí. El mostrador compara la huella de su manual.</translation>
    </message>
    <message>
        <source>Next desk</source>
        <translation>Siguiente mostrador</translation>
    </message>
</context>
<context>
    <name>SignedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your name, the reason and the time stay in the record and in the day-end report.</source>
        <translation>Su nombre, el motivo y la hora quedan en el registro y en el informe de fin del día.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Slip {number} of {when}: {reason}</source>
        <translation>Comprobante {number} de {when}: {reason}</translation>
    </message>
    <message>
        <source>Type the name once more: the list may be newer now.</source>
        <translation>Escriba el nombre otra vez: la lista puede ser más reciente ahora.</translation>
    </message>
    <message>
        <source>Slip {number} is not in the record of this desk.</source>
        <translation>El comprobante {number} no está en el registro de este mostrador.</translation>
    </message>
    <message>
        <source>Slip {number} was written at Desk {desk}.</source>
        <translation>El comprobante {number} se hizo en el mostrador {desk}.</translation>
    </message>
    <message>
        <source>Type the name of the person, or scan the passport.</source>
        <translation>Escriba el nombre de la persona o escanee el pasaporte.</translation>
    </message>
</context>
<context>
    <name>SolveSheet</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Elija qué pasó.</translation>
    </message>
    <message>
        <source>Press its number.</source>
        <translation>Presione su número.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Escríbalo en pocas palabras.</translation>
    </message>
</context>
<context>
    <name>SolveWords</name>
    <message>
        <source>Two registrations of one passport, two badges</source>
        <translation>Dos registros de un pasaporte, dos credenciales</translation>
    </message>
    <message>
        <source>Gates learn it with the next list.</source>
        <translation>Las puertas lo saben con la próxima lista.</translation>
    </message>
    <message>
        <source>Two badges for one person: which one stays good?</source>
        <translation>Dos credenciales: ¿cuál sigue valiendo?</translation>
    </message>
    <message>
        <source>{number} of {desk}</source>
        <translation>{number} ({desk})</translation>
    </message>
    <message>
        <source>Passport scanned</source>
        <translation>Pasaporte escaneado</translation>
    </message>
    <message>
        <source>Document scanned</source>
        <translation>Documento escaneado</translation>
    </message>
    <message>
        <source>Passport typed by hand</source>
        <translation>Pasaporte escrito a mano</translation>
    </message>
    <message>
        <source>Document typed by hand</source>
        <translation>Documento escrito a mano</translation>
    </message>
    <message>
        <source>Passport compared by eye</source>
        <translation>Pasaporte comparado a la vista</translation>
    </message>
    <message>
        <source>Document compared by eye</source>
        <translation>Documento comparado a la vista</translation>
    </message>
    <message>
        <source>A focal point vouched</source>
        <translation>Un punto focal respondió por la persona</translation>
    </message>
    <message>
        <source>No document, a supervisor agreed</source>
        <translation>Sin documento, con el sí de un supervisor</translation>
    </message>
    <message>
        <source>For one day</source>
        <translation>Para un día</translation>
    </message>
    <message>
        <source>No document looked at there</source>
        <translation>Allí no se miró ningún documento</translation>
    </message>
    <message>
        <source>Keep {keep}, cancel {cancel}</source>
        <translation>Conservar {keep}, cancelar {cancel}</translation>
    </message>
    <message>
        <source>It was given first. An arrow key keeps the other one.</source>
        <translation>Se entregó primero. Una flecha conserva la otra.</translation>
    </message>
    <message>
        <source>It was given later. Keep it if the person wears it.</source>
        <translation>Se entregó después. Consérvela si la persona la lleva.</translation>
    </message>
    <message>
        <source>Take badge {cancel} back, and put it in the returned box.</source>
        <translation>Retire la credencial {cancel} y póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>Keep {keep}</source>
        <translation>Conservar {keep}</translation>
    </message>
    <message>
        <source>{keep} stays good, {cancel} is cancelled.</source>
        <translation>La {keep} sigue valiendo; la {cancel} queda cancelada.</translation>
    </message>
    <message>
        <source>Gates learn it with the next list. Put badge {cancel} in the returned box.</source>
        <translation>Las puertas lo saben con la próxima lista. Ponga la credencial {cancel} en la caja de devueltas.</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>Ya se decidió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was changed by you.</source>
        <translation>Usted no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Other badges count now.</source>
        <translation>Ahora valen otras credenciales.</translation>
    </message>
    <message>
        <source>Nothing was written. Open it again and look.</source>
        <translation>No se escribió nada. Ábralo otra vez y mire.</translation>
    </message>
    <message>
        <source>Nobody can decide this here: the desk has no staff list.</source>
        <translation>Aquí nadie puede decidirlo: el mostrador no tiene lista de personal.</translation>
    </message>
    <message>
        <source>Two people sign which badge stays. Do it at a desk with the list, or take the list in here: Setup, People and PINs.</source>
        <translation>Dos personas firman qué credencial queda. Hágalo en un mostrador con la lista o incorpórela aquí: Ajustes, Personas y PIN.</translation>
    </message>
</context>
<context>
    <name>SparesPage</name>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Folder on a stick</source>
        <translation>Carpeta en una memoria USB</translation>
    </message>
    <message>
        <source>Who holds the pass phrase</source>
        <translation>Quién tiene la frase de acceso</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Pass phrase of the event key</source>
        <translation>Frase de acceso de la clave del evento</translation>
    </message>
    <message>
        <source>Keys for laptops that stand in</source>
        <translation>Claves para equipos de reemplazo</translation>
    </message>
    <message>
        <source>Their keys are made here, certified at once, and carried to whichever laptop stands in.</source>
        <translation>Sus claves se crean aquí, se certifican enseguida y se llevan a el equipo que haga falta.</translation>
    </message>
    <message>
        <source>Folder on a stick: each spare desk gets a folder in it</source>
        <translation>Carpeta en una memoria USB: cada mostrador de reserva tendrá en ella la suya</translation>
    </message>
    <message>
        <source>Who holds the pass phrase of the spare desks</source>
        <translation>Quién tiene la frase de acceso de los mostradores de reserva</translation>
    </message>
    <message>
        <source>Their pass phrase, four words or more</source>
        <translation>Su frase, de cuatro palabras o más</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Why ahead?</source>
        <translation>¿Por qué de antemano?</translation>
    </message>
    <message>
        <source>Gates learn new desks only by their next list. A spare that was certified before the event can stand in at once, while gates are offline.</source>
        <translation>Los controles solo conocen mostradores nuevos con su lista siguiente. Uno de reserva, certificado antes del evento, puede reemplazar enseguida a otro aunque los controles estén sin red.</translation>
    </message>
    <message>
        <source>A pass phrase alone protects these keys: no laptop&apos;s keyring holds a part of them. Lock the stick away.</source>
        <translation>Solo una frase de acceso protege estas claves: ningún llavero guarda una parte. Guarde la memoria bajo llave.</translation>
    </message>
</context>
<context>
    <name>SparesStage</name>
    <message>
        <source>Spare desks</source>
        <translation>Mostradores de reserva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Creando las claves…</translation>
    </message>
    <message>
        <source>Fill in every field</source>
        <translation>Complete todos los campos</translation>
    </message>
    <message>
        <source>Certify the spare desks</source>
        <translation>Certificar los de reserva</translation>
    </message>
    <message>
        <source>These spare desks are certified: {numbers}.</source>
        <translation>Estos mostradores de reserva están certificados: {numbers}.</translation>
    </message>
    <message>
        <source>Their keys are in {folder}.</source>
        <translation>Sus claves están en {folder}.</translation>
    </message>
</context>
<context>
    <name>StaffActs</name>
    <message>
        <source>Print cards</source>
        <translation>Imprimir tarjetas</translation>
    </message>
    <message>
        <source>Give out the list</source>
        <translation>Entregar la lista</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Bar at once</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner PIN</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>New tries</source>
        <translation>Más intentos</translation>
    </message>
    <message>
        <source>{role} only: PINs, new cards, the list itself.</source>
        <translation>Solo {role}: PIN, tarjetas nuevas y la lista misma.</translation>
    </message>
    <message>
        <source>{role} only: new tries.</source>
        <translation>Solo {role}: nuevos intentos.</translation>
    </message>
    <message>
        <source>Bar {name} at once?</source>
        <translation>¿Bloquear ya a {name}?</translation>
    </message>
    <message>
        <source>The card stops working at this desk now, also in the middle of a shift. Other desks do not know yet: bar them there too, or give out the list.</source>
        <translation>La tarjeta deja de servir ahora en este mostrador, también a mitad de turno. Los demás aún no lo saben: bloquéela allí también, o entregue la lista.</translation>
    </message>
    <message>
        <source>Barred: {name}</source>
        <translation>Acceso bloqueado: {name}</translation>
    </message>
    <message>
        <source>Let {name} work here again?</source>
        <translation>¿Dejar que {name} trabaje aquí de nuevo?</translation>
    </message>
    <message>
        <source>The card and the PIN work again as before.</source>
        <translation>La tarjeta y el PIN sirven otra vez como antes.</translation>
    </message>
    <message>
        <source>Admitted again: {name}</source>
        <translation>Acceso devuelto: {name}</translation>
    </message>
    <message>
        <source>A new card for {name}?</source>
        <translation>¿Una tarjeta nueva para {name}?</translation>
    </message>
    <message>
        <source>The old card is nobody&apos;s from this moment. The new one is printed next.</source>
        <translation>La tarjeta anterior no es de nadie desde este momento. La nueva se imprime a continuación.</translation>
    </message>
    <message>
        <source>New card: {name}</source>
        <translation>Tarjeta nueva: {name}</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <source>Set a PIN for {name}</source>
        <translation>Poner un PIN a {name}</translation>
    </message>
    <message>
        <source>It is good once: with it they choose a PIN of their own. Tell it to nobody else.</source>
        <translation>Sirve una vez: con él la persona elige su propio PIN. No lo diga a nadie más.</translation>
    </message>
    <message>
        <source>Setting the PIN…</source>
        <translation>Poniendo el PIN…</translation>
    </message>
    <message>
        <source>PIN set: {name}</source>
        <translation>PIN puesto: {name}</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Poner este PIN</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again, twice.</source>
        <translation>Los dos no son iguales. Escriba el PIN de nuevo, dos veces.</translation>
    </message>
    <message>
        <source>Five new tries: {name}</source>
        <translation>Cinco intentos nuevos: {name}</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Nuevas: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Todas: {count}</translation>
    </message>
    <message>
        <source>Ten on a sheet of A4. Print them at 100 %, cut them, hand them over.</source>
        <translation>Diez por hoja A4. Imprímalas al 100 %, recórtelas y entréguelas.</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Guardar las tarjetas</translation>
    </message>
    <message>
        <source>regdesk staff cards.pdf</source>
        <translation>tarjetas de personal regdesk.pdf</translation>
    </message>
    <message>
        <source>Delete the file when they are printed: who has it can make a card.</source>
        <translation>Borre el archivo cuando estén impresas: con él se puede hacer una tarjeta.</translation>
    </message>
    <message>
        <source>Give out the list as a file?</source>
        <translation>¿Entregar la lista en un archivo?</translation>
    </message>
    <message>
        <source>The file has the code of every card and what was made of the PINs. Carry it like a key, and delete it when the other desk has taken it in.</source>
        <translation>El archivo lleva el código de cada tarjeta y lo que se hizo de los PIN. Llévelo como una llave y bórrelo cuando el otro mostrador lo haya cargado.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>regdesk staff list.csv</source>
        <translation>lista de personal regdesk.csv</translation>
    </message>
    <message>
        <source>Only you can read it. Carry it like a key.</source>
        <translation>Solo usted puede leerlo. Llévelo como una llave.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>StaffFilePage</name>
    <message>
        <source>What stands in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Scan the next person at any time</source>
        <translation>Puede escanear a la siguiente persona cuando quiera</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>What was recorded before is safe. Press Esc and begin again with this person.</source>
        <translation>Lo anotado antes está a salvo. Presione Esc y empiece de nuevo con esta persona.</translation>
    </message>
    <message>
        <source>The language is not remembered</source>
        <translation>El idioma no quedó guardado</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this desk</source>
        <translation>Estado de este mostrador</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Paso {number} de {all}: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Pass phrase of the event key</source>
        <translation>Frase de acceso de la clave del evento</translation>
    </message>
    <message>
        <source>For a laptop that was stolen, or that somebody may have tampered with.</source>
        <translation>Para un equipo robado, o que alguien pudo haber manipulado.</translation>
    </message>
    <message>
        <source>Which desk?</source>
        <translation>¿Qué mostrador?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Gates refuse every badge of this desk as soon as they have the notice, but those that this laptop knows. Whoever is refused comes back once, for a new badge.</source>
        <translation>En cuanto tengan el aviso, los controles rechazan todas las credenciales de este mostrador menos las que conoce este equipo. Quien sea rechazado vuelve una vez, por una credencial nueva.</translation>
    </message>
    <message>
        <source>The number is never used again: the replacement gets a new one.</source>
        <translation>El número no se usa nunca más: el reemplazo recibe uno nuevo.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>StopStage</name>
    <message>
        <source>Choose the desk</source>
        <translation>Elija el mostrador</translation>
    </message>
    <message>
        <source>Desk {number}: {name}</source>
        <translation>Mostrador {number}: {name}</translation>
    </message>
    <message>
        <source>Stop a desk</source>
        <translation>Detener un mostrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Waiting for the pass phrase</source>
        <translation>Esperando la frase de acceso</translation>
    </message>
    <message>
        <source>Stop desk {number}</source>
        <translation>Detener el mostrador {number}</translation>
    </message>
    <message>
        <source>Desk {number} is stopped.</source>
        <translation>El mostrador {number} está detenido.</translation>
    </message>
    <message>
        <source>Bring this notice to every gate, as a code or as a file.</source>
        <translation>Lleve este aviso a cada control, como código o como archivo.</translation>
    </message>
    <message>
        <source>Badges that stay good</source>
        <translation>Credenciales que siguen valiendo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>Closes in **{minutes} min**</source>
        <translation>Cierra en **{minutes} min**</translation>
    </message>
    <message>
        <source>**Open** · closes {when} · {left} left</source>
        <translation>**Abierta** · cierra {when} · quedan {left}</translation>
    </message>
    <message>
        <source>**Closed** since {when} · supervisor only</source>
        <translation>**Cerrada** desde el {when} · solo supervisión</translation>
    </message>
    <message>
        <source>**Not open yet** · opens {when} · {left}</source>
        <translation>**Aún no abre** · abre {when} · {left}</translation>
    </message>
    <message>
        <source>Printer 2 **ready**</source>
        <translation>Impresora 2 **lista**</translation>
    </message>
    <message>
        <source>Printer 2 · {state}</source>
        <translation>Impresora 2 · {state}</translation>
    </message>
    <message>
        <source>**No printer**</source>
        <translation>**Sin impresora**</translation>
    </message>
    <message>
        <source>Printer not heard of yet</source>
        <translation>Impresora aún sin respuesta</translation>
    </message>
    <message>
        <source>Printer **ready**</source>
        <translation>Impresora **lista**</translation>
    </message>
    <message>
        <source>**{count}** badges, **{counted}** counted</source>
        <translation>**{count}** credenciales, **{counted}** contadas</translation>
    </message>
    <message>
        <source>**Get badges now: {count} left**</source>
        <translation>**Traiga credenciales: quedan {count}**</translation>
    </message>
    <message>
        <source>**{count}** badges left</source>
        <translation>Quedan **{count}** credenciales</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Desk {number} · {clerk}</source>
        <translation>Mostrador {number} · {clerk}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>The desks of this event</source>
        <translation>Los mostradores de este evento</translation>
    </message>
</context>
<context>
    <name>SyncPlace</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>No other desk is known here yet.</source>
        <translation>Aquí no se conoce todavía ningún otro mostrador.</translation>
    </message>
    <message>
        <source>Send to &amp;stick</source>
        <translation>Copiar a &amp;memoria USB</translation>
    </message>
    <message>
        <source>&amp;Read stick</source>
        <translation>&amp;Leer memoria USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Lo conservado</translation>
    </message>
    <message>
        <source>Ask to join a hub</source>
        <translation>Pedir acceso a una central</translation>
    </message>
    <message>
        <source>Take the hub&apos;s file</source>
        <translation>Tomar el archivo de la central</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message>
        <source>One desk, no sync</source>
        <translation>Un solo mostrador, sin sincronización</translation>
    </message>
    <message>
        <source>Opening the list… {have} of {of}</source>
        <translation>Abriendo la lista… {have} de {of}</translation>
    </message>
    <message>
        <source>Opening the list… {have}</source>
        <translation>Abriendo la lista… {have}</translation>
    </message>
    <message>
        <source>Fetching records… {have} of {of}</source>
        <translation>Recibiendo apuntes… {have} de {of}</translation>
    </message>
    <message>
        <source>Fetching records… {have}</source>
        <translation>Recibiendo apuntes… {have}</translation>
    </message>
    <message>
        <source>Fetching photos… {have} of {of}</source>
        <translation>Recibiendo fotos… {have} de {of}</translation>
    </message>
    <message>
        <source>Fetching photos… {have}</source>
        <translation>Recibiendo fotos… {have}</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Search and badges work on what is there; the rest comes later.</source>
        <translation>Ahora no se llega a la central. La búsqueda y las credenciales funcionan con lo que hay; el resto llegará después.</translation>
    </message>
    <message>
        <source>Search and badges work on what is there. It goes on by itself, also after a break.</source>
        <translation>Puede buscar y entregar credenciales con lo que ya hay. Continúa solo, también tras una interrupción.</translation>
    </message>
    <message>
        <source>Not synced yet · **{count}** to send</source>
        <translation>Aún sin sincronizar · **{count}** por enviar</translation>
    </message>
    <message>
        <source>Synced **{seconds} s** ago · **{count}** to send</source>
        <translation>Sincronizado hace **{seconds} s** · **{count}** por enviar</translation>
    </message>
    <message>
        <source>**Offline {length}** · {count} to send</source>
        <translation>**Sin conexión {length}** · {count} por enviar</translation>
    </message>
    <message>
        <source>Offline {length} · **{count}** to send</source>
        <translation>Sin conexión {length} · **{count}** por enviar</translation>
    </message>
    <message>
        <source>No stick yet · **{count}** to carry</source>
        <translation>Aún sin memoria USB · **{count}** por llevar</translation>
    </message>
    <message>
        <source>Stick **{length}** ago · **{count}** to carry</source>
        <translation>Memoria USB hace **{length}** · **{count}** por llevar</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>el reloj no coincide</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {length} behind Desk {number}.</source>
        <translation>El reloj de este portátil va {length} por detrás del mostrador {number}.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {length} ahead of Desk {number}.</source>
        <translation>El reloj de este portátil va {length} por delante del mostrador {number}.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {length} behind the hub&apos;s.</source>
        <translation>El reloj de este portátil va {length} por detrás del de la central.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {length} ahead of the hub&apos;s.</source>
        <translation>El reloj de este portátil va {length} por delante del de la central.</translation>
    </message>
    <message>
        <source>Call the supervisor before you go on.</source>
        <translation>Llame al supervisor antes de continuar.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>This desk works alone. What it does is safe here and goes nowhere else.</source>
        <translation>Este mostrador trabaja solo. Lo que hace queda seguro aquí y no sale de aquí.</translation>
    </message>
    <message>
        <source>Hub {hub} · this desk has not synced yet</source>
        <translation>Central {hub} · este mostrador aún no se ha sincronizado</translation>
    </message>
    <message>
        <source>Hub {hub} · last reached: {time} · the other desks as they were then</source>
        <translation>Central {hub} · último contacto: {time} · los demás mostradores, como estaban entonces</translation>
    </message>
    <message>
        <source>By USB stick · {fine} of {all} desks in step</source>
        <translation>Por memoria USB · {fine} de {all} mostradores al día</translation>
    </message>
    <message>
        <source>Hub {hub} · {fine} of {all} desks in step</source>
        <translation>Central {hub} · {fine} de {all} mostradores al día</translation>
    </message>
    <message>
        <source>Set date and time of this laptop; what it has recorded counts.</source>
        <translation>Ajuste fecha y hora de este portátil; lo que ha apuntado cuenta.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Mostrador desconocido</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este mostrador</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nunca todavía</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>hace {length}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <translation>{length} atrasado</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} adelantado</translation>
    </message>
    <message>
        <source>This desk: number {number}</source>
        <translation>Este mostrador: número {number}</translation>
    </message>
    <message>
        <source>Last stick</source>
        <translation>Última memoria</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>Por llevar</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lista del</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Versión de lista</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 apunte</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} apuntes</translation>
    </message>
    <message>
        <source>Entries go to all desks by themselves; nobody waits for it.</source>
        <translation>Los apuntes llegan solos a todos los mostradores; nadie espera por ello.</translation>
    </message>
    <message>
        <source>IT answers this desk&apos;s request with the hub&apos;s file. Take both steps here.</source>
        <translation>Informática responde a la solicitud de este mostrador con el archivo de la central. Dé aquí los dos pasos.</translation>
    </message>
    <message>
        <source>More desks and a network?</source>
        <translation>¿Más mostradores y una red?</translation>
    </message>
    <message>
        <source>Send what this desk knows to a stick, read it at the other desk, and bring theirs back.</source>
        <translation>Copie lo que este mostrador sabe a una memoria USB, léala en el otro mostrador y traiga la suya.</translation>
    </message>
    <message>
        <source>More desks, no network?</source>
        <translation>¿Más mostradores, sin red?</translation>
    </message>
    <message>
        <source>**This disk was restored or copied.** It began a new log {when}.</source>
        <translation>**Este disco se restauró o se copió.** Empezó un historial nuevo: {when}.</translation>
    </message>
    <message>
        <source>{entries} records of the disk that the others lacked were kept and count.</source>
        <translation>Se guardaron {entries} apuntes del disco que faltaban a los demás, y cuentan.</translation>
    </message>
    <message>
        <source>1 record of the disk that the others lacked was kept and counts.</source>
        <translation>Se guardó 1 apunte del disco que faltaba a los demás, y cuenta.</translation>
    </message>
    <message>
        <source>{behind} records that this disk lacked came back.</source>
        <translation>Volvieron {behind} apuntes que faltaban a este disco.</translation>
    </message>
    <message>
        <source>1 record that this disk lacked came back.</source>
        <translation>Volvió 1 apunte que faltaba a este disco.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>16 signs, as they stand in the manual</source>
        <translation>16 signos, como están en el manual</translation>
    </message>
    <message>
        <source>Fingerprint of the event, from the manual</source>
        <translation>Huella del evento, según el manual</translation>
    </message>
    <message>
        <source>Certificate: scan its code, or choose the file</source>
        <translation>Certificado: escanee su código o elija el archivo</translation>
    </message>
    <message>
        <source>Fingerprint: type it from the manual, or scan it there</source>
        <translation>Huella: escríbala del manual o escanéela allí</translation>
    </message>
</context>
<context>
    <name>TakeStage</name>
    <message>
        <source>Take the certificate</source>
        <translation>Aceptar el certificado</translation>
    </message>
    <message>
        <source>Whose certificate is it?</source>
        <translation>¿De quién es el certificado?</translation>
    </message>
    <message>
        <source>That is never taken from the certificate itself: compare it with the manual of this desk.</source>
        <translation>Eso nunca se toma del propio certificado: compárelo con el manual de este mostrador.</translation>
    </message>
    <message>
        <source>A certificate has come in.</source>
        <translation>Llegó un certificado.</translation>
    </message>
    <message>
        <source>No certificate yet.</source>
        <translation>Todavía no hay certificado.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The event has a new key</source>
        <translation>El evento tiene una clave nueva</translation>
    </message>
    <message>
        <source>Take this certificate</source>
        <translation>Aceptar este certificado</translation>
    </message>
    <message>
        <source>Waiting for the certificate</source>
        <translation>Esperando el certificado</translation>
    </message>
    <message>
        <source>Waiting for the fingerprint</source>
        <translation>Esperando la huella</translation>
    </message>
    <message>
        <source>What it allows this desk</source>
        <translation>Qué permite a este mostrador</translation>
    </message>
    <message>
        <source>It is of the event in your manual, and for this desk.</source>
        <translation>Es del evento de su manual y para este mostrador.</translation>
    </message>
    <message>
        <source>It is of the new event key in your manual, and for this desk.</source>
        <translation>Es de la clave nueva del evento que está en su manual y para este mostrador.</translation>
    </message>
    <message>
        <source>Nothing is taken yet.</source>
        <translation>Todavía no se ha aceptado nada.</translation>
    </message>
    <message>
        <source>This is {name} now.</source>
        <translation>Ahora este es {name}.</translation>
    </message>
    <message>
        <source>The log says so.</source>
        <translation>Consta en la bitácora.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Your own templates: files in {folder}</source>
        <translation>Sus propias plantillas: archivos en {folder}</translation>
    </message>
</context>
<context>
    <name>TemplatesStage</name>
    <message>
        <source>Picture of the badge {template}</source>
        <translation>Imagen de la credencial {template}</translation>
    </message>
    <message>
        <source>This desk prints {template} · {size}</source>
        <translation>Este mostrador imprime {template} · {size}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>No picture: the file has a mistake.</source>
        <translation>Sin imagen: el archivo tiene un error.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Check every name</source>
        <translation>Revisar todos los nombres</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Mend the file first</source>
        <translation>Corrija primero el archivo</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Usar esta plantilla</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Badge templates</source>
        <translation>Plantillas de credencial</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>En uso aquí</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>What this event says</source>
        <translation>Lo que dice este evento</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Somebody asks what is held about them: write it to a file for them, or erase them.</source>
        <translation>Alguien pregunta qué se guarda de él o ella: escríbalo en un archivo, o borre a la persona.</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Todo el mostrador</translation>
    </message>
    <message>
        <source>After the event: erase everybody from this laptop, with a signed certificate.</source>
        <translation>Después del evento: borre a todos de esta computadora, con un certificado firmado.</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>{answer}, chosen</source>
        <translation>{answer}, elegido</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Your practice</source>
        <translation>Su práctica</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practicar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>This desk today</source>
        <translation>Este mostrador hoy</translation>
    </message>
    <message>
        <source>badges handed over</source>
        <translation>credenciales entregadas</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Tiempo habitual</translation>
    </message>
    <message>
        <source>No badge handed over here yet today.</source>
        <translation>Hoy aún no hay entregas aquí.</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Últimas en este mostrador</translation>
    </message>
    <message>
        <source>per person</source>
        <translation>por persona</translation>
    </message>
    <message>
        <source>after five people</source>
        <translation>tras cinco personas</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language, Ctrl+L</source>
        <translation>Idioma, Ctrl+L</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Next bus</source>
        <translation>Otro autobús</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Training: badges made here are not valid</source>
        <translation>Práctica: las credenciales hechas aquí no son válidas</translation>
    </message>
</context>
<context>
    <name>TrainingPill</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>TroubleStage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type the lines at the bottom of the page, or the fields. Either is enough.</source>
        <translation>Escriba las líneas de abajo de la página, o los campos. Con uno basta.</translation>
    </message>
    <message>
        <source>Two or three lines with &lt;&lt;&lt;</source>
        <translation>Dos o tres líneas con &lt;&lt;&lt;</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Or field by field</source>
        <translation>O campo por campo</translation>
    </message>
    <message>
        <source>Country or 3 letters</source>
        <translation>País o 3 letras</translation>
    </message>
    <message>
        <source>Type the document of {name}</source>
        <translation>Escriba el documento de {name}</translation>
    </message>
    <message>
        <source>Type the lines of the document</source>
        <translation>Escriba las líneas del documento</translation>
    </message>
    <message>
        <source>The two or three lines at the bottom of the page find the person.</source>
        <translation>Las dos o tres líneas al pie de la página encuentran a la persona.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation>Laissez-passer de la ONU</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
</context>
<context>
    <name>TypingStage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Scan the passport or ID card</source>
        <translation>Escanee el pasaporte o documento de identidad</translation>
    </message>
    <message>
        <source>{field}: write day, month and year.</source>
        <translation>{field}: escriba día, mes y año.</translation>
    </message>
    <message>
        <source>For example 14 Mar 1984, or 14.3.1984.</source>
        <translation>Por ejemplo 14 mar 1984, o 14.3.1984.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field}: falta este dato.</translation>
    </message>
    <message>
        <source>Type it as it stands in the document.</source>
        <translation>Escríbalo como está en el documento.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Practice: six people come to your desk</source>
        <translation>Práctica: seis personas vienen a su mostrador</translation>
    </message>
    <message>
        <source>They are invented, and so is all that you see. Serve each as on a real desk; nothing can go wrong here. At the end you see your times.</source>
        <translation>Son inventadas, como todo lo que ve. Atienda a cada una como en un mostrador real; aquí nada puede salir mal. Al final verá sus tiempos.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Code of the event</source>
        <translation>Código del evento</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Wipe this desk</source>
        <translation>Borrar este mostrador</translation>
    </message>
    <message>
        <source>Everybody is erased from this laptop for ever. The log keeps its signatures and names nobody.</source>
        <translation>Se borra a todos de esta computadora para siempre. El registro conserva sus firmas y no nombra a nadie.</translation>
    </message>
    <message>
        <source>Certificate: save it to a stick or another disk</source>
        <translation>Certificado: guárdelo en una memoria o en otro disco</translation>
    </message>
    <message>
        <source>Type the code of the event: {code}</source>
        <translation>Escriba el código del evento: {code}</translation>
    </message>
    <message>
        <source>Pass phrase of whoever opens this desk</source>
        <translation>Frase de contraseña de quien abre este mostrador</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que desaparece</translation>
    </message>
</context>
<context>
    <name>WordMeter</name>
    <message>
        <source>{count} word</source>
        <translation>{count} palabra</translation>
    </message>
    <message>
        <source>{count} different words</source>
        <translation>{count} palabras distintas</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Yesterday, {day}, {time}</source>
        <translation>Ayer, {day}, {time}</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>nac. {year}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Por recoger</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>Impresa, sin entregar</translation>
    </message>
    <message>
        <source>Collected {day}</source>
        <translation>Recogida el {day}</translation>
    </message>
    <message>
        <source>Not accredited yet</source>
        <translation>Acreditación en trámite</translation>
    </message>
    <message>
        <source>Not accredited</source>
        <translation>Sin acreditación</translation>
    </message>
    <message>
        <source>See supervisor</source>
        <translation>Ver a supervisión</translation>
    </message>
    <message>
        <source>Badge cancelled</source>
        <translation>Credencial cancelada</translation>
    </message>
    <message>
        <source>Collected {day}, {desk}</source>
        <translation>Recogida {day}, {desk}</translation>
    </message>
    <message>
        <source>Printed at {desk}</source>
        <translation>Impresa en {desk}</translation>
    </message>
    <message>
        <source>Badge prints at {desk}</source>
        <translation>Se imprime en {desk}</translation>
    </message>
    <message>
        <source>Badge {number}: collected {when}, {desk}</source>
        <translation>Credencial {number}: recogida {when}, {desk}</translation>
    </message>
    <message>
        <source>Badge {number}: collected {when}</source>
        <translation>Credencial {number}, recogida: {when}</translation>
    </message>
    <message>
        <source>Badge {number} is cancelled.</source>
        <translation>La credencial {number} está anulada.</translation>
    </message>
    <message>
        <source>Put it in the spoiled envelope.</source>
        <translation>Póngala en el sobre de anuladas.</translation>
    </message>
    <message>
        <source>Put it in the returned box.</source>
        <translation>Póngala en la caja de devueltas.</translation>
    </message>
    <message>
        <source>Badge {number}: printed at {desk}, not handed over</source>
        <translation>Credencial {number}: impresa en {desk}, sin entregar</translation>
    </message>
    <message>
        <source>Badge {number}: printed, not handed over</source>
        <translation>Credencial {number}: impresa, sin entregar</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Mostrador {number}</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro mostrador</translation>
    </message>
    <message>
        <source>Did a badge come out?</source>
        <translation>¿Salió una credencial?</translation>
    </message>
    <message>
        <source>It was sent to the printer {when}, and nobody saw how that ended. Look at the printer.</source>
        <translation>Se envió a la impresora el {when} y nadie vio en qué terminó. Revise la impresora.</translation>
    </message>
    <message>
        <source>Did badge {number} come out?</source>
        <translation>¿Salió la credencial {number}?</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Sí, salió</translation>
    </message>
    <message>
        <source>Yes, hand it over</source>
        <translation>Sí, entregarla</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>No, reimprimir</translation>
    </message>
    <message>
        <source>It came out spoiled</source>
        <translation>Salió inservible</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Scan badge {number}, if it is there</source>
        <translation>Escanee la credencial {number}, si está ahí</translation>
    </message>
    <message>
        <source>The printer did not confirm the badge. Look whether it came out.</source>
        <translation>La impresora no confirmó la credencial. Revise si salió.</translation>
    </message>
    <message>
        <source>Low on {supplies}</source>
        <translation>Queda poco: {supplies}</translation>
    </message>
    <message>
        <source>The badge was not printed.</source>
        <translation>La credencial no se imprimió.</translation>
    </message>
    <message>
        <source>Look at the printer, then press Enter.</source>
        <translation>Revise la impresora y presione Enter.</translation>
    </message>
    <message>
        <source>Badge collection closed {when}.</source>
        <translation>La entrega de credenciales cerró el {when}.</translation>
    </message>
    <message>
        <source>Only a supervisor can give a badge now.</source>
        <translation>Ahora solo supervisión puede entregar una credencial.</translation>
    </message>
    <message>
        <source>Badge collection opens {when}, in {left}.</source>
        <translation>La entrega de credenciales abre el {when}, dentro de {left}.</translation>
    </message>
    <message>
        <source>You can look people up. You cannot print.</source>
        <translation>Puede buscar personas. No puede imprimir.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Desk set up</source>
        <translation>Mostrador preparado</translation>
    </message>
    <message>
        <source>Records are signed from here on</source>
        <translation>Desde aquí los registros van firmados</translation>
    </message>
    <message>
        <source>Records emptied</source>
        <translation>Registros vaciados</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Registro exportado</translation>
    </message>
    <message>
        <source>Went on after a restore</source>
        <translation>Siguió después de una restauración</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Name forms added</source>
        <translation>Formas de nombres añadidas</translation>
    </message>
    <message>
        <source>Name forms taken away</source>
        <translation>Formas de nombres quitadas</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identidad confirmada</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Rostro en duda</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>Foto cambiada</translation>
    </message>
    <message>
        <source>Badge sent to the printer</source>
        <translation>Credencial enviada a la impresora</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Badge did not print</source>
        <translation>La credencial no se imprimió</translation>
    </message>
    <message>
        <source>Print in doubt</source>
        <translation>Impresión en duda</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Credencial entregada</translation>
    </message>
    <message>
        <source>Badge spoiled</source>
        <translation>Credencial estropeada</translation>
    </message>
    <message>
        <source>Badge cancelled</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>Credencial devuelta</translation>
    </message>
    <message>
        <source>Badge corrected</source>
        <translation>Credencial corregida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No entregada</translation>
    </message>
    <message>
        <source>Sent to the supervisor</source>
        <translation>Enviada al supervisor o supervisora</translation>
    </message>
    <message>
        <source>Supervisor decision</source>
        <translation>Decisión de supervisión</translation>
    </message>
    <message>
        <source>Personal data given</source>
        <translation>Datos personales entregados</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>Two badges decided</source>
        <translation>Dos credenciales: decidido</translation>
    </message>
    <message>
        <source>Collector of a delegation accepted</source>
        <translation>Aceptado quien recoge por una delegación</translation>
    </message>
    <message>
        <source>Collection of a delegation ended</source>
        <translation>Terminó la recogida de una delegación</translation>
    </message>
    <message>
        <source>Day badge sent to the printer</source>
        <translation>Credencial de un día enviada a la impresora</translation>
    </message>
    <message>
        <source>Day badges ended</source>
        <translation>Credenciales de un día terminadas</translation>
    </message>
    <message>
        <source>Day badge given</source>
        <translation>Credencial de un día entregada</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Existencias contadas</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Existencias movidas</translation>
    </message>
    <message>
        <source>Sheets spoiled</source>
        <translation>Hojas estropeadas</translation>
    </message>
    <message>
        <source>Stock signed for</source>
        <translation>Existencias firmadas</translation>
    </message>
    <message>
        <source>Staff list taken</source>
        <translation>Lista de personal recibida</translation>
    </message>
    <message>
        <source>Staff list given</source>
        <translation>Lista de personal entregada</translation>
    </message>
    <message>
        <source>Staff list changed</source>
        <translation>Lista de personal cambiada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>No pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Desk certified</source>
        <translation>Mostrador certificado</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificado emitido</translation>
    </message>
    <message>
        <source>Desk stopped</source>
        <translation>Mostrador detenido</translation>
    </message>
    <message>
        <source>Desk wiped</source>
        <translation>Mostrador borrado</translation>
    </message>
    <message>
        <source>Door opened</source>
        <translation>Puerta abierta</translation>
    </message>
    <message>
        <source>Door left</source>
        <translation>Puerta dejada</translation>
    </message>
    <message>
        <source>List for doors taken</source>
        <translation>Lista para puertas recibida</translation>
    </message>
    <message>
        <source>Cancelled badges taken</source>
        <translation>Credenciales anuladas recibidas</translation>
    </message>
    <message>
        <source>Badge scanned at a door</source>
        <translation>Credencial leída en una puerta</translation>
    </message>
    <message>
        <source>Another log begun</source>
        <translation>Otro registro empezado</translation>
    </message>
    <message>
        <source>An act of a newer version</source>
        <translation>Un acto de una versión más nueva</translation>
    </message>
</context>
<context>
    <name>badge templates</name>
    <message>
        <source>A6, both sides</source>
        <translation>A6, ambos lados</translation>
    </message>
    <message>
        <source>CR80, both sides</source>
        <translation>CR80, ambos lados</translation>
    </message>
    <message>
        <source>96 × 134 mm, both sides</source>
        <translation>96 × 134 mm, ambos lados</translation>
    </message>
    <message>
        <source>4 × 3 in</source>
        <translation>4 × 3 pulgadas</translation>
    </message>
    <message>
        <source>4 × 3 in, both sides</source>
        <translation>4 × 3 pulgadas, ambos lados</translation>
    </message>
    <message>
        <source>A4, two badges of A6</source>
        <translation>A4, dos credenciales A6</translation>
    </message>
    <message>
        <source>A4, two badges of A6, both sides</source>
        <translation>A4, dos credenciales A6, ambos lados</translation>
    </message>
    <message>
        <source>A4, four badges of 96 × 134 mm</source>
        <translation>A4, cuatro de 96 × 134 mm</translation>
    </message>
    <message>
        <source>A4, four badges of 96 × 134 mm, both sides</source>
        <translation>A4, cuatro de 96 × 134 mm, ambos lados</translation>
    </message>
    <message>
        <source>Badges are printed as {used}, not as {wanted}.</source>
        <translation>Las credenciales se imprimen como {used}, no como {wanted}.</translation>
    </message>
    <message>
        <source>A supervisor mends it: Setup, Printers and badge.</source>
        <translation>Un supervisor lo corrige: Ajustes, Impresoras y credencial.</translation>
    </message>
    <message>
        <source>Mend the file and choose it again, or choose another template.</source>
        <translation>Corrija el archivo y elíjalo de nuevo, o elija otra plantilla.</translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>Nombre mal escrito</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>It jammed in the printer</source>
        <translation>Se atascó en la impresora</translation>
    </message>
    <message>
        <source>The print or the colours are bad</source>
        <translation>La impresión o los colores están mal</translation>
    </message>
    <message>
        <source>Name, function or delegation is wrong: correct it</source>
        <translation>El nombre, el cargo o la delegación está mal: corregirlo</translation>
    </message>
    <message>
        <source>The photo is wrong</source>
        <translation>La foto no es la correcta</translation>
    </message>
    <message>
        <source>It is torn or dirty</source>
        <translation>Está rota o sucia</translation>
    </message>
    <message>
        <source>Printed by mistake</source>
        <translation>Se imprimió por error</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>This event lets no desk erase a single person. Refer the person to: {contact}.</source>
        <translation>En este evento ningún mostrador puede borrar a una sola persona. Remita a la persona a: {contact}.</translation>
    </message>
    <message>
        <source>The event file does not say whether people may be erased. Ask the event office to add a part [data].</source>
        <translation>El archivo del evento no dice si se puede borrar a personas. Pida a la oficina del evento que añada una parte [data].</translation>
    </message>
    <message>
        <source>Badge {number} is in this person’s hands. Cancel it first, or wait until the event is over.</source>
        <translation>La credencial {number} está en manos de esta persona. Anúlela primero, o espere a que termine el evento.</translation>
    </message>
    <message>
        <source>Badge {number} of this person is not handed over. Cancel it first and destroy it.</source>
        <translation>La credencial {number} de esta persona no se ha entregado. Anúlela primero y destrúyala.</translation>
    </message>
    <message>
        <source>That is not this person’s confirmation code. Look at it again and type all of it.</source>
        <translation>Ese no es el código de confirmación de esta persona. Mírelo otra vez y escríbalo entero.</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>La persona lo pide</translation>
    </message>
    <message>
        <source>The person does not come, and the delegation asks for it</source>
        <translation>La persona no viene, y la delegación lo pide</translation>
    </message>
    <message>
        <source>Registered twice: the other registration stays</source>
        <translation>Inscrita dos veces: queda la otra inscripción</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Inscrita por error</translation>
    </message>
    <message>
        <source>What other desks wrote of this person stays with them: erase it there too.</source>
        <translation>Lo que otros mostradores escribieron de esta persona se queda en ellos: bórrelo también allí.</translation>
    </message>
    <message>
        <source>What went to the hub stays there until its database is dropped after the meeting.</source>
        <translation>Lo que llegó a la central se queda allí hasta que se elimine su base de datos después de la reunión.</translation>
    </message>
    <message>
        <source>The event keeps its data until {until}. Wipe before that only when the event office says so.</source>
        <translation>El evento conserva sus datos hasta el {until}. Antes, borre solo si la oficina del evento lo dice.</translation>
    </message>
    <message>
        <source>That is not the code of this event. Type {code}.</source>
        <translation>Ese no es el código de este evento. Escriba {code}.</translation>
    </message>
    <message>
        <source>The data of this event was kept until {until}. A supervisor wipes this desk now.</source>
        <translation>Los datos de este evento se conservaban hasta el {until}. Ahora un supervisor borra este mostrador.</translation>
    </message>
    <message>
        <source>Setup, Personal data. Give badges until then as always.</source>
        <translation>Ajustes, Datos personales. Hasta entonces, entregue credenciales como siempre.</translation>
    </message>
</context>
<context>
    <name>day_badges</name>
    <message>
        <source>Type a whole number, at most {most}.</source>
        <translation>Escriba un número entero, como máximo {most}.</translation>
    </message>
    <message>
        <source>Choose a category of this event.</source>
        <translation>Elija una categoría de este evento.</translation>
    </message>
    <message>
        <source>Choose a day of the event that is not over.</source>
        <translation>Elija un día del evento que no haya pasado.</translation>
    </message>
    <message>
        <source>This is no one-day badge of this desk. Scan its code, or type its five digits.</source>
        <translation>No es una credencial de un día de este mostrador. Escanee su código o escriba sus cinco cifras.</translation>
    </message>
    <message>
        <source>Nobody has said whether badge {number} came out. Say that first, on Day end.</source>
        <translation>Nadie ha indicado si salió la credencial {number}. Indíquelo primero en Cierre del día.</translation>
    </message>
    <message>
        <source>This badge is not in use. Nothing was written down.</source>
        <translation>Esta credencial no está en uso. No se anotó nada.</translation>
    </message>
    <message>
        <source>Badge {number} was given to somebody else. Look at it again.</source>
        <translation>La credencial {number} se entregó a otra persona. Mírela otra vez.</translation>
    </message>
    <message>
        <source>This person has badge {number} already. Take this one back.</source>
        <translation>Esta persona ya tiene la credencial {number}. Recupere esta.</translation>
    </message>
    <message>
        <source>This badge is for another category: {category}. Look at it again.</source>
        <translation>Esta credencial es de otra categoría: {category}. Mírela otra vez.</translation>
    </message>
    <message>
        <source>This person has no accreditation. Take the badge back and call a supervisor.</source>
        <translation>Esta persona no tiene acreditación. Recupere la credencial y llame a un supervisor.</translation>
    </message>
    <message>
        <source>The badge was not there yet, or it is not that late yet. Mend the time.</source>
        <translation>La credencial aún no existía, o aún no es esa hora. Corrija la hora.</translation>
    </message>
    <message>
        <source>Choose which document was seen.</source>
        <translation>Elija qué documento se vio.</translation>
    </message>
    <message>
        <source>That was answered already.</source>
        <translation>Eso ya se respondió.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation>Laissez-passer de la ONU</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Another document with a photo</source>
        <translation>Otro documento con foto</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Typing mistake in the registration; the passport is right</source>
        <translation>Error al escribir el registro; el pasaporte es correcto</translation>
    </message>
    <message>
        <source>Name changed, for example by marriage; proof seen</source>
        <translation>Cambio de nombre, por ejemplo por matrimonio; se vio la prueba</translation>
    </message>
    <message>
        <source>New passport; old passport or visa seen</source>
        <translation>Pasaporte nuevo; se vio el anterior o el visado</translation>
    </message>
    <message>
        <source>Delegation confirmed the person in writing</source>
        <translation>La delegación confirmó a la persona por escrito</translation>
    </message>
    <message>
        <source>Another document with a photo seen</source>
        <translation>Se vio otro documento con foto</translation>
    </message>
    <message>
        <source>Proof seen that a new passport is on its way</source>
        <translation>Se vio la prueba de que el pasaporte nuevo está en trámite</translation>
    </message>
    <message>
        <source>Looked again; it is the same person</source>
        <translation>Se miró otra vez; es la misma persona</translation>
    </message>
    <message>
        <source>Another document seen whose photo is like the person</source>
        <translation>Se vio otro documento cuya foto se parece a la persona</translation>
    </message>
    <message>
        <source>Security was asked and agreed</source>
        <translation>Se preguntó a seguridad y está de acuerdo</translation>
    </message>
    <message>
        <source>Head of delegation or mission vouches in person</source>
        <translation>El jefe de delegación o la misión responde en persona</translation>
    </message>
    <message>
        <source>Police report of the lost document seen</source>
        <translation>Se vio la denuncia del documento perdido</translation>
    </message>
    <message>
        <source>Written consent of a parent or guardian seen</source>
        <translation>Se vio la autorización escrita del padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>No photo can be taken here; badge valid with an identity document</source>
        <translation>Aquí no se puede tomar la foto; la credencial vale con un documento de identidad</translation>
    </message>
    <message>
        <source>Photo declined for religious or medical reasons</source>
        <translation>No quiere foto por motivos religiosos o médicos</translation>
    </message>
    <message>
        <source>Arrived late; travel was delayed</source>
        <translation>Llegó tarde; el viaje se retrasó</translation>
    </message>
    <message>
        <source>Was here in time and was sent away by us</source>
        <translation>Estuvo aquí a tiempo y no lo atendimos</translation>
    </message>
    <message>
        <source>The authority asked for it</source>
        <translation>Lo pidió la autoridad</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Damaged; the old badge was handed back</source>
        <translation>Dañada; se devolvió la credencial anterior</translation>
    </message>
    <message>
        <source>Name wrong; the old badge was handed back</source>
        <translation>Nombre equivocado; se devolvió la credencial anterior</translation>
    </message>
    <message>
        <source>The badge was cancelled by mistake</source>
        <translation>La credencial se anuló por error</translation>
    </message>
    <message>
        <source>The person left and came back</source>
        <translation>La persona se fue y volvió</translation>
    </message>
    <message>
        <source>The printer was looked at; nothing waits in it</source>
        <translation>Se revisó la impresora; no queda nada pendiente en ella</translation>
    </message>
    <message>
        <source>The printer is broken and prints no more today</source>
        <translation>La impresora está averiada y hoy no imprime más</translation>
    </message>
    <message>
        <source>One of the two badges was handed back</source>
        <translation>Se devolvió una de las dos credenciales</translation>
    </message>
    <message>
        <source>One of the two badges was given to another person</source>
        <translation>Una de las dos credenciales se entregó a otra persona</translation>
    </message>
    <message>
        <source>Phoned the other desk; it has given this person no badge</source>
        <translation>Se llamó al otro mostrador; no entregó ninguna credencial a esta persona</translation>
    </message>
    <message>
        <source>The other desk is closed and gives no badges today</source>
        <translation>El otro mostrador está cerrado y hoy no entrega credenciales</translation>
    </message>
    <message>
        <source>Other: write why</source>
        <translation>Otro: escriba por qué</translation>
    </message>
</context>
<context>
    <name>delegations</name>
    <message>
        <source>{name} has a badge already</source>
        <translation>{name} ya tiene credencial</translation>
    </message>
    <message>
        <source>{name}: a supervisor looks at it first</source>
        <translation>{name}: antes la revisa un supervisor</translation>
    </message>
    <message>
        <source>{name} is not accredited yet</source>
        <translation>{name} aún no tiene acreditación</translation>
    </message>
    <message>
        <source>{name} is not accredited</source>
        <translation>{name} no tiene acreditación</translation>
    </message>
    <message>
        <source>{name}: please ask the supervisor</source>
        <translation>{name}: pregunte al supervisor</translation>
    </message>
    <message>
        <source>{name} is on the list twice</source>
        <translation>{name} figura dos veces en la lista</translation>
    </message>
    <message>
        <source>{name}: the accreditation desk decides</source>
        <translation>{name}: decide el mostrador de acreditación</translation>
    </message>
    <message>
        <source>{name} is a minor and needs the consent of a parent</source>
        <translation>{name} es menor de edad y necesita el consentimiento de su madre, padre o tutor</translation>
    </message>
    <message>
        <source>{name} is a minor and comes with an adult</source>
        <translation>{name} es menor de edad y viene con una persona adulta</translation>
    </message>
    <message>
        <source>{name}: the badge is at another desk</source>
        <translation>{name}: la credencial está en otro mostrador</translation>
    </message>
    <message>
        <source>{name}: Desk {desk} gives this badge</source>
        <translation>{name}: esta credencial la entrega el mostrador {desk}</translation>
    </message>
    <message>
        <source>{name} has no photo yet</source>
        <translation>{name} aún no tiene foto</translation>
    </message>
    <message>
        <source>{name}: badge collection has closed</source>
        <translation>{name}: la entrega de credenciales cerró</translation>
    </message>
    <message>
        <source>{name}: badge collection has not opened</source>
        <translation>{name}: la entrega de credenciales no ha abierto</translation>
    </message>
    <message>
        <source>{name}: badge collection is closed now</source>
        <translation>{name}: la entrega de credenciales está cerrada ahora</translation>
    </message>
    <message>
        <source>{name} comes in person</source>
        <translation>{name} viene en persona</translation>
    </message>
    <message>
        <source>{name}: the badge is being looked for</source>
        <translation>{name}: se está buscando la credencial</translation>
    </message>
    <message>
        <source>{name}: the badge is printed and waits here</source>
        <translation>{name}: la credencial está impresa y queda aquí</translation>
    </message>
    <message>
        <source>{name}: the badge was not asked for</source>
        <translation>{name}: no se pidió la credencial</translation>
    </message>
    <message>
        <source>{name}: please ask at the desk</source>
        <translation>{name}: pregunte en el mostrador</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{file} cannot be read. Check the name and the disk.</source>
        <translation>No se puede leer {file}. Compruebe el nombre y el disco.</translation>
    </message>
    <message>
        <source>{file} lacks a column. Its first line must have record_given, record_family, doc_given and doc_family.</source>
        <translation>A {file} le falta una columna. Su primera línea debe tener record_given, record_family, doc_given y doc_family.</translation>
    </message>
    <message>
        <source>Row {row} is no CSV in UTF-8 with as many cells as the first line. Mend it, then run this again.</source>
        <translation>La fila {row} no es CSV en UTF-8 con tantas celdas como la primera línea. Corríjala y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The table of name forms cannot be read: {file}. Save it as CSV in UTF-8, then try again.</source>
        <translation>No se puede leer la tabla de formas de nombres: {file}. Guárdela como CSV en UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The first line of {file} must be: tradition,part,strength,forms. Put it back, then try again.</source>
        <translation>La primera línea de {file} debe ser: tradition,part,strength,forms. Repóngala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has not four cells: tradition, part, strength, forms. Mend it, then try again.</source>
        <translation>La línea {line} de {file} no tiene cuatro celdas: tradition, part, strength, forms. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: part must be given, family or any, and strength same or look. Mend it, then try again.</source>
        <translation>Línea {line} de {file}: part debe ser given, family o any, y strength same o look. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: write two or more forms in capitals A to Z, with one space between them. Mend it, then try again.</source>
        <translation>Línea {line} de {file}: escriba dos o más formas en mayúsculas de la A a la Z, con un espacio entre ellas. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card could not be written to {file}. Choose another folder, or check the permissions.</source>
        <translation>No se pudo guardar la tarjeta en {file}. Elija otra carpeta o revise los permisos.</translation>
    </message>
    <message>
        <source>The desk folder cannot be written: {folder}. Check the disk and the permissions, then try again.</source>
        <translation>No se puede escribir en la carpeta del mostrador: {folder}. Revise el disco y los permisos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The desk folder cannot be read: {folder}. Check the name and the permissions, then try again.</source>
        <translation>No se puede leer la carpeta del mostrador: {folder}. Revise el nombre y los permisos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Other people can read {folder}, and there is something in it. Choose a new folder for the desk.</source>
        <translation>Otras personas pueden leer {folder}, y hay algo dentro. Elija una carpeta nueva para el mostrador.</translation>
    </message>
    <message>
        <source>This desk is already open in another window: {folder}. Use that window, or close it first.</source>
        <translation>Este mostrador ya está abierto en otra ventana: {folder}. Use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What was recorded before is safe. Start again; if it comes back, call the IT officer: the program log tells more.</source>
        <translation>Algo salió mal. Lo anotado antes está a salvo. Empiece de nuevo; si se repite, llame a soporte técnico: la bitácora del programa da más detalles.</translation>
    </message>
    <message>
        <source>Stopped. What was recorded before is safe. If a badge was printing, say with came-out whether it came out.</source>
        <translation>Detenido. Lo anotado antes está a salvo. Si se estaba imprimiendo una credencial, indique con came-out si salió.</translation>
    </message>
    <message>
        <source>There is a desk in {folder} already. Nothing was changed. Choose another folder for a new desk.</source>
        <translation>Ya hay un mostrador en {folder}. No se cambió nada. Elija otra carpeta para un mostrador nuevo.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}. Make one first: regdesk init EVENT.toml --folder {folder}</source>
        <translation>No hay ningún mostrador en {folder}. Primero haga uno: regdesk init EVENT.toml --folder {folder}</translation>
    </message>
    <message>
        <source>The event file in {folder} is of another event than the desk. Put the right event file back.</source>
        <translation>El archivo del evento en {folder} es de un evento distinto al del mostrador. Ponga de nuevo el archivo correcto.</translation>
    </message>
    <message>
        <source>The event file is not the one this desk was made with: {file}. A desk cannot change its meeting. Put the old file back; it is kept here: {kept}.</source>
        <translation>El archivo del evento no es el mismo con que se hizo este mostrador: {file}. Un mostrador no puede cambiar de reunión. Ponga de nuevo el archivo anterior; está guardado aquí: {kept}.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {file}. Mend the file, or delete it to begin with the usual settings.</source>
        <translation>No se puede leer la configuración: {file}. Corrija el archivo, o bórrelo para empezar con la de siempre.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {file}. Check the name and the place, then try again.</source>
        <translation>No se puede abrir este archivo: {file}. Revise el nombre y la ubicación e intente de nuevo.</translation>
    </message>
    <message>
        <source>The key of this desk is missing: {file}. Put the key file back, then start again. Nothing was lost.</source>
        <translation>Falta la clave de este mostrador: {file}. Ponga de nuevo el archivo de la clave y vuelva a empezar. No se perdió nada.</translation>
    </message>
    <message>
        <source>The database of this desk is not there: {file}. Put the file back, or make a new desk.</source>
        <translation>No está la base de datos de este mostrador: {file}. Ponga de nuevo el archivo, o haga un mostrador nuevo.</translation>
    </message>
    <message>
        <source>There is a database already: {file}. Nothing was changed. Open it, or choose another folder.</source>
        <translation>Ya hay una base de datos: {file}. No se cambió nada. Ábrala, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This file is not the database of a desk: {file}. Choose the folder of a desk.</source>
        <translation>Este archivo no es la base de datos de un mostrador: {file}. Elija la carpeta de un mostrador.</translation>
    </message>
    <message>
        <source>The key does not open this database: {file}. Put back the key file that was made with it. If the key is the right one, the file is damaged: use the copy.</source>
        <translation>La clave no abre esta base de datos: {file}. Ponga de nuevo el archivo de la clave que se hizo con ella. Si la clave es la correcta, el archivo está dañado: use la copia.</translation>
    </message>
    <message>
        <source>This desk was last used with a newer regdesk: {file} has form {schema}, this regdesk knows form {known}. Install the newer regdesk and start again. Nothing was changed.</source>
        <translation>Este mostrador se usó con un regdesk más nuevo: {file} tiene el formato {schema} y este regdesk conoce el {known}. Instale el regdesk más nuevo y vuelva a empezar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database has to be brought up to date, and its copy cannot be written: {file}. Make room on the disk, then start again. Nothing was changed.</source>
        <translation>Hay que actualizar la base de datos y no se puede escribir su copia: {file}. Libere espacio en el disco y vuelva a empezar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be recorded: {file}. Make room on the disk, then do it again.</source>
        <translation>El disco está lleno y no se puede anotar nada más: {file}. Libere espacio en el disco y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>This is more than one entry of the record may say. Nothing was done. Take fewer at once, or write less.</source>
        <translation>Esto es más de lo que puede decir una anotación del registro. No se hizo nada. Tome menos a la vez, o escriba menos.</translation>
    </message>
    <message>
        <source>This desk was closed meanwhile. Open it again, look what is recorded, then go on.</source>
        <translation>Este mostrador se cerró entretanto. Ábralo de nuevo, mire qué está registrado y después siga.</translation>
    </message>
    <message>
        <source>Another program is writing to this desk: {file}. Wait a moment, then do it again. Nothing changed.</source>
        <translation>Otro programa está escribiendo en este mostrador: {file}. Espere un momento y hágalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database is damaged: {file}. Stop giving badges here and call the IT officer; use another desk.</source>
        <translation>La base de datos está dañada: {file}. Deje de entregar credenciales aquí y llame a soporte técnico; use otro mostrador.</translation>
    </message>
    <message>
        <source>The database cannot be read or written: {file}. Check the disk and the permissions, then do it again.</source>
        <translation>No se puede leer o escribir la base de datos: {file}. Revise el disco y los permisos y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The event file cannot be read: {file}. Check the name and the permissions, then try again.</source>
        <translation>No se puede leer el archivo del evento: {file}. Revise el nombre y los permisos e intente de nuevo.</translation>
    </message>
    <message>
        <source>This is no event file, it is too large: {file}. Choose the file that describes the meeting.</source>
        <translation>Este no es un archivo de evento, es demasiado grande: {file}. Elija el archivo que describe la reunión.</translation>
    </message>
    <message>
        <source>The event file has to be corrected: {file}. Nothing was changed.
{told}</source>
        <translation>Hay que corregir el archivo del evento: {file}. No se cambió nada.
{told}</translation>
    </message>
    <message>
        <source>The printer does not answer: {printer}. Check its power and its cable, then print again. Nothing was printed.</source>
        <translation>La impresora no responde: {printer}. Revise la corriente y el cable e imprima de nuevo. No se imprimió nada.</translation>
    </message>
    <message>
        <source>What answers at {printer} is no IPP printer. Check the address; many printers want /ipp/print at its end.</source>
        <translation>Lo que responde en {printer} no es una impresora IPP. Revise la dirección; muchas impresoras llevan /ipp/print al final.</translation>
    </message>
    <message>
        <source>There is no printer of this name: {printer}. Check the name, or choose another printer.</source>
        <translation>No hay ninguna impresora con este nombre: {printer}. Revise el nombre, o elija otra impresora.</translation>
    </message>
    <message>
        <source>The printer {printer} does not let this desk print. Ask whoever looks after the printer to allow it.</source>
        <translation>La impresora {printer} no deja imprimir a este mostrador. Pida el permiso a quien la administra.</translation>
    </message>
    <message>
        <source>The printer {printer} takes badges only over an encrypted line. Write ipps:// instead of ipp://.</source>
        <translation>La impresora {printer} solo recibe credenciales por conexión cifrada. Escriba ipps:// en vez de ipp://.</translation>
    </message>
    <message>
        <source>The printer {printer} is not known for certain. If the fingerprint on its own screen or page is {fingerprint}, add ?fingerprint={fingerprint} to its address.</source>
        <translation>No es seguro cuál es la impresora {printer}. Si la huella en su pantalla o en su página es {fingerprint}, agregue ?fingerprint={fingerprint} a su dirección.</translation>
    </message>
    <message>
        <source>The printer {printer} cannot print PDF. Print through the computer instead (system:NAME), or use another printer.</source>
        <translation>La impresora {printer} no imprime PDF. Imprima por medio de la computadora (system:NOMBRE), o use otra impresora.</translation>
    </message>
    <message>
        <source>The printer {printer} takes no jobs now. Let it accept jobs again in the printer settings, then print again.</source>
        <translation>La impresora {printer} no acepta trabajos ahora. Actívela en los ajustes de la impresora e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer {printer} is busy with other work. Nothing was printed. Wait until it is free, then print again.</source>
        <translation>La impresora {printer} está ocupada con otro trabajo. No se imprimió nada. Espere a que se libere e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer {printer} refused the badge (answer {status}). Nothing was printed. Check the badge size set in it.</source>
        <translation>La impresora {printer} rechazó la credencial (respuesta {status}). No se imprimió nada. Revise el tamaño de credencial que tiene configurado.</translation>
    </message>
    <message>
        <source>The badge could not be written to {folder}. Check the disk and the permissions, then print again.</source>
        <translation>No se pudo escribir la credencial en {folder}. Revise el disco y los permisos e imprima de nuevo.</translation>
    </message>
    <message>
        <source>This is no printer: {text}. Write folder:DIRECTORY, ipp://ADDRESS, ipps://ADDRESS, zebra://ADDRESS or system:NAME.</source>
        <translation>Esto no es una impresora: {text}. Escriba folder:CARPETA, ipp://DIRECCIÓN, ipps://DIRECCIÓN, zebra://DIRECCIÓN o system:NOMBRE.</translation>
    </message>
    <message>
        <source>What answers at {printer} is no Zebra printer that speaks ZPL. Nothing was printed. Check the address, or print through the computer instead (system:NAME).</source>
        <translation>Lo que responde en {printer} no es una impresora Zebra que entienda ZPL. No se imprimió nada. Revise la dirección o imprima mediante el equipo (system:NOMBRE).</translation>
    </message>
    <message>
        <source>The printer {printer} prints only from the window of regdesk. Here write its own address (ipp://ADDRESS), or folder:DIRECTORY and print the file from there.</source>
        <translation>La impresora {printer} solo imprime desde la ventana de regdesk. Aquí escriba su propia dirección (ipp://DIRECCIÓN), o folder:CARPETA e imprima el archivo desde allí.</translation>
    </message>
    <message>
        <source>The badge template cannot be read: {file}. Put the file back, or choose another template.</source>
        <translation>No se puede leer la plantilla de la credencial: {file}. Ponga de nuevo el archivo, o elija otra plantilla.</translation>
    </message>
    <message>
        <source>The badge template {file} is no valid TOML: {problem}. Correct that line, then try again.</source>
        <translation>La plantilla de la credencial {file} no es TOML válido: {problem}. Corrija esa línea e intente de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” is missing here. Add it.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: aquí falta “{key}”. Agréguelo.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” means nothing here. Known are: {known}.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” no significa nada aquí. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be made of tables. See the templates that came with regdesk.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” debe estar hecho de tablas. Vea las plantillas que vienen con regdesk.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be a number, not “{value}”.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” debe ser un número, no “{value}”.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” cannot be so large or so small: “{value}”.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: “{key}” no puede ser tan grande ni tan pequeño: “{value}”.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be a whole number from 1 to 4, not “{value}”.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” debe ser un número entero de 1 a 4, no “{value}”.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be text in quotes, not “{value}”.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” debe ser texto entre comillas, no “{value}”.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be true or false, not “{value}”.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” debe ser true o false, no “{value}”.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{value}” asks for words that no badge has. In braces you may write: {known}.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{value}” pide palabras que ninguna credencial tiene. Entre llaves puede escribir: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: there is no font “{value}”. Write the name of a file in resources/fonts without “.ttf”, such as Inter-Bold.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: no hay ninguna fuente “{value}”. Escriba el nombre de un archivo de resources/fonts sin “.ttf”, como Inter-Bold.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{value}” is no colour. Write one such as #00649B, a name from [colours], category or category_dark.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{value}” no es un color. Escriba uno como #00649B, un nombre de [colours], category o category_dark.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” cannot be “{value}”. It may be: {known}.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: “{key}” no puede ser “{value}”. Puede ser: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: this element reaches outside the page of {page} mm. Move it or make it smaller.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: este elemento se sale de la página de {page} mm. Muévalo o hágalo más pequeño.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: scanners could not read so small a QR code. Make it at least {least} mm wide and high.</source>
        <translation>Línea {line} de la plantilla de la credencial {file}: los escáneres no podrían leer un código QR tan pequeño. Hágalo de al menos {least} mm de ancho y alto.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: “{key}” must be the dots to the inch of the printer, such as 203 or 300, not “{value}”.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: «{key}» debe ser los puntos por pulgada de la impresora, como 203 o 300, no «{value}».</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: what begins in line {other} reaches into the white space of the QR code. Keep {quiet} mm around the code free, or scanners do not find it.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: lo que empieza en la línea {other} invade el espacio blanco del código QR. Deje libres {quiet} mm alrededor del código, o los escáneres no lo encuentran.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: the QR code stands too near to the edge of the badge. Keep {quiet} mm around the code free, or scanners do not find it.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: el código QR está demasiado cerca del borde de la credencial. Deje libres {quiet} mm alrededor del código, o los escáneres no lo encuentran.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: there is no badge template “{value}”. Known are: {known}.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: no hay ninguna plantilla de credencial «{value}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the badge template {file}: the badges need {least} mm, more than the paper has. Place fewer on it, or turn them.</source>
        <translation>Línea {line} de la plantilla de credencial {file}: las credenciales necesitan {least} mm, más de lo que tiene el papel. Ponga menos en él, o gírelas.</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose the picture again.</source>
        <translation>Ese archivo ya no existe. Elija de nuevo la imagen.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the picture itself.</source>
        <translation>Es una carpeta o un dispositivo, no un archivo. Elija la imagen misma.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Copy the picture to this laptop, then choose it again.</source>
        <translation>No se puede abrir este archivo. Copie la imagen a este portátil y elíjala de nuevo.</translation>
    </message>
    <message>
        <source>This file has {size} MB, and a photo has at most {most} MB. Save the picture smaller, or take a new one.</source>
        <translation>Este archivo tiene {size} MB y una foto tiene como máximo {most} MB. Guarde la imagen más pequeña o tome una nueva.</translation>
    </message>
    <message>
        <source>This file is empty. Copy the picture again, or take a new one.</source>
        <translation>Este archivo está vacío. Copie de nuevo la imagen o tome una nueva.</translation>
    </message>
    <message>
        <source>This is a {kind} file. Save the picture as JPEG or PNG, then choose it again.</source>
        <translation>Es un archivo {kind}. Guarde la imagen como JPEG o PNG y elíjala de nuevo.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read. Choose a JPEG or PNG picture.</source>
        <translation>Este archivo no contiene ninguna imagen que se pueda leer. Elija una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file again, or take a new picture.</source>
        <translation>Falta una parte de esta imagen. Copie de nuevo el archivo o tome una imagen nueva.</translation>
    </message>
    <message>
        <source>This is a moving picture. Save one still of it as JPEG or PNG, then choose that.</source>
        <translation>Es una imagen en movimiento. Guarde un fotograma como JPEG o PNG y elíjalo.</translation>
    </message>
    <message>
        <source>This picture has {pixels} megapixels, and {most} can be read. Save it smaller, or take a new one.</source>
        <translation>Esta imagen tiene {pixels} megapíxeles y se pueden leer {most}. Guárdela más pequeña o tome una nueva.</translation>
    </message>
    <message>
        <source>This picture has {width} × {height} pixels. A badge needs at least {least_width} × {least_height}. Take a new one.</source>
        <translation>Esta imagen tiene {width} × {height} píxeles. Una credencial necesita al menos {least_width} × {least_height}. Tome una nueva.</translation>
    </message>
    <message>
        <source>The photo of this person is no picture that can be read. Print the badge without it, or take a new photo.</source>
        <translation>La foto de esta persona no se puede leer. Imprima la credencial sin ella, o tome otra foto.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the registration list in it.</source>
        <translation>{file} es una carpeta. Elija la lista de registro que está dentro.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the list again, then choose the new file.</source>
        <translation>{file} está vacío. Exporte la lista otra vez y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} has a header and no people. Export the list again, then choose the new file.</source>
        <translation>{file} tiene encabezado y ninguna persona. Exporte la lista otra vez y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; a registration list has at most {limit} MB. Choose the right file, or split it.</source>
        <translation>{file} tiene {megabytes} MB; una lista de registro tiene como máximo {limit} MB. Elija el archivo correcto, o divídalo.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {file}. Save it in Excel as .xlsx or .csv and try again.</source>
        <translation>No se puede abrir este archivo: {file}. Guárdelo en Excel como .xlsx o .csv e intente de nuevo.</translation>
    </message>
    <message>
        <source>{file} is of an old Excel, or has a password. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>{file} es de un Excel antiguo, o tiene contraseña. Ábralo en Excel y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>{file} has a password. Save it without one and try again.</source>
        <translation>{file} tiene contraseña. Guárdelo sin ella e intente de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged: it was not saved or copied to its end. Copy it again. The list is as it was.</source>
        <translation>{file} está dañado: no se guardó o copió completo. Cópielo otra vez. La lista quedó como estaba.</translation>
    </message>
    <message>
        <source>{file} ends in the middle of row {row}: it was not saved or copied to its end. Copy it again. The list is as it was.</source>
        <translation>{file} termina a la mitad de la fila {row}: no se guardó o copió completo. Cópielo otra vez. La lista quedó como estaba.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than a list needs (over {limit} MB, or strangely packed). It was not opened. Ask who sent it.</source>
        <translation>{file} ocuparía al descomprimirse mucho más de lo que necesita una lista (más de {limit} MB, o con una compresión extraña). No se abrió. Pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; a registration list has at most {limit}. Choose the right file or sheet.</source>
        <translation>{file} tiene {columns} columnas; una lista de registro tiene como máximo {limit}. Elija el archivo o la hoja correctos.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows. Choose the right file or sheet, or split it.</source>
        <translation>{file} tiene más de {limit} filas. Elija el archivo o la hoja correctos, o divídalo.</translation>
    </message>
    <message>
        <source>{file} has a line that never ends: it is no list, or its lines are marked in an unknown way. Save it in Excel as .csv and try again.</source>
        <translation>{file} tiene una línea que nunca termina: no es una lista, o sus líneas se separan de un modo desconocido. Guárdelo en Excel como .csv e intente de nuevo.</translation>
    </message>
    <message>
        <source>A cell in row {row} of {file} is too long to be true. Look for a quotation mark that is not closed, mend it and try again.</source>
        <translation>Una celda de la fila {row} de {file} es demasiado larga. Busque unas comillas sin cerrar, corríjalas e intente de nuevo.</translation>
    </message>
    <message>
        <source>Row {row} of {file} holds signs that are no text: the file is damaged or of another kind. Export it again.</source>
        <translation>La fila {row} de {file} contiene signos que no son texto: el archivo está dañado o es de otro tipo. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read. Save it as “CSV UTF-8” and try again.</source>
        <translation>No se pueden leer las letras de {file}. Guárdelo como “CSV UTF-8” e intente de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not written in {encoding}. Choose another encoding.</source>
        <translation>{file} no está escrito en {encoding}. Elija otra codificación.</translation>
    </message>
    <message>
        <source>There is no encoding with the name {encoding}. Use utf-8, windows-1252 or utf-16.</source>
        <translation>No hay ninguna codificación con el nombre {encoding}. Use utf-8, windows-1252 o utf-16.</translation>
    </message>
    <message>
        <source>{file} is too large for JSON (at most {limit} MB). Export the list as CSV.</source>
        <translation>{file} es demasiado grande para JSON (máximo {limit} MB). Exporte la lista como CSV.</translation>
    </message>
    <message>
        <source>{file} is no proper JSON: see line {line}. Export it again, or as CSV.</source>
        <translation>{file} no es JSON correcto: vea la línea {line}. Expórtelo otra vez, o como CSV.</translation>
    </message>
    <message>
        <source>{file} holds no single list of people. It must be a list of objects, or an object with one such list.</source>
        <translation>{file} no contiene una única lista de personas. Debe ser una lista de objetos, o un objeto con una sola lista así.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}” that can be seen. Its sheets: {sheets}</source>
        <translation>{file} no tiene una hoja visible “{sheet}”. Sus hojas: {sheets}</translation>
    </message>
    <message>
        <source>{file} has changed since it was opened. Open it again.</source>
        <translation>{file} cambió desde que se abrió. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: {file}. Mend it, or delete it and map the columns again.</source>
        <translation>No se puede leer la asignación: {file}. Corríjala, o bórrela y asigne de nuevo las columnas.</translation>
    </message>
    <message>
        <source>The mapping {file} sends a column to “{word}”, which does not exist. Is “{nearest}” meant?</source>
        <translation>La asignación {file} manda una columna a “{word}”, que no existe. ¿Será “{nearest}”?</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”; this file has none of that name. Choose the mapping of this list.</source>
        <translation>La asignación menciona la columna “{column}”; este archivo no la tiene. Elija la asignación de esta lista.</translation>
    </message>
    <message>
        <source>The mapping cannot be kept: {file}. Check the disk and the permissions, then try again.</source>
        <translation>No se puede guardar la asignación: {file}. Revise el disco y los permisos e intente de nuevo.</translation>
    </message>
    <message>
        <source>No column has family names. Choose one.</source>
        <translation>Ninguna columna tiene apellidos. Elija una.</translation>
    </message>
    <message>
        <source>{count} columns go to “{target}”. Choose one of them.</source>
        <translation>{count} columnas van a “{target}”. Elija una de ellas.</translation>
    </message>
    <message>
        <source>The list of problems cannot be written: {file}. Choose another folder and save it again.</source>
        <translation>No se puede escribir la lista de problemas: {file}. Elija otra carpeta y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The import was stopped. The list is as it was.</source>
        <translation>La importación se detuvo. La lista quedó como estaba.</translation>
    </message>
    <message>
        <source>A pass phrase has at least four different words with spaces between them; this one has {words}. Choose a longer one.</source>
        <translation>Una frase de acceso tiene al menos cuatro palabras distintas separadas por espacios; esta tiene {words}. Elija una más larga.</translation>
    </message>
    <message>
        <source>The pass phrase does not open {file}. Type it again; capitals and extra spaces do not matter. Nothing was changed.</source>
        <translation>La frase de acceso no abre {file}. Escríbala de nuevo; las mayúsculas y los espacios de más no importan. No se cambió nada.</translation>
    </message>
    <message>
        <source>This desk is sealed: {folder}. A supervisor opens it with a pass phrase. Nothing was changed.</source>
        <translation>Este puesto está sellado: {folder}. Un supervisor lo abre con una frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key of this desk lies in the clear, as an earlier regdesk left it. Seal it with a pass phrase, in its window or with: regdesk seal --folder {folder}. Nothing was changed.</source>
        <translation>La clave de este puesto está sin proteger, como la dejó un regdesk anterior. Séllelo con una frase de contraseña, en su ventana o con: regdesk seal --folder {folder}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This desk is sealed already: {folder}. Nothing was changed.</source>
        <translation>Este puesto ya está sellado: {folder}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keys of this desk do not open this database: {file}. It is another desk’s, from before the desk was sealed, or damaged. Put the right file back, then try again. Nothing was changed.</source>
        <translation>Las claves de este puesto no abren esta base de datos: {file}. Es de otro puesto, de antes de que el puesto se sellara, o está dañada. Ponga de nuevo el archivo correcto e inténtelo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database is an older copy: entries {first} to {last} of this desk’s log are not in {file}. Put the newer file back. Only if it is lost, let a supervisor say that the older one counts. Nothing was changed.</source>
        <translation>La base de datos es una copia anterior: las entradas {first} a {last} del registro de este puesto no están en {file}. Ponga de nuevo el archivo más reciente. Solo si se perdió, que un supervisor diga que vale el anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>The two pass phrases are not the same. Nothing was changed. Start again.</source>
        <translation>Las dos frases de acceso no son iguales. No se cambió nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>No pass phrase came in. Type it when asked, or hand it over on standard input. Nothing was changed.</source>
        <translation>No llegó ninguna frase de acceso. Escríbala cuando se le pida, o entréguela por la entrada estándar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This desk has a staff list: a command needs a staff card and its PIN. Type them when asked, or hand them over on standard input, a line each. Nothing was changed.</source>
        <translation>Este mostrador tiene lista de personal: una orden necesita una tarjeta de personal y su PIN. Escríbalos cuando se le pidan o páselos por la entrada estándar, uno por línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is not there: {file}. Put it back, then try again. Nothing was lost.</source>
        <translation>Falta el archivo con las claves selladas: {file}. Devuélvalo a su lugar e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The file with the sealed keys cannot be read: {file}. Check the disk and the permissions, then try again.</source>
        <translation>No se puede leer el archivo con las claves selladas: {file}. Revise el disco y los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are sealed keys already: {file}. Nothing was changed. Choose another file.</source>
        <translation>Ya hay claves selladas: {file}. No se cambió nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is damaged: {file}. Put a good copy back, then try again. Nothing was changed.</source>
        <translation>El archivo con las claves selladas está dañado: {file}. Ponga una copia buena e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The sealed keys in {file} are from a newer regdesk (form {form}, known is {known}). Install the newer regdesk. Nothing was changed.</source>
        <translation>Las claves selladas de {file} son de un regdesk más nuevo (forma {form}, se conoce la {known}). Instale el regdesk más nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The sealed keys in {file} are an older copy: number {revision}, and number {seen} was used here. Put the newer file back. Only if it is lost, let a supervisor say that the older one counts. Nothing was changed.</source>
        <translation>Las claves selladas de {file} son una copia anterior: número {revision}, y aquí se usó el número {seen}. Ponga de nuevo el archivo más reciente. Solo si se perdió, que un supervisor diga que vale el anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keys of {name} are of another kind. Choose the file of the event key, or that of the desk.</source>
        <translation>Las claves de {name} son de otra clase. Elija el archivo de la clave del evento, o el del puesto.</translation>
    </message>
    <message>
        <source>The sealed keys in {file} belong to another laptop or another user of this one. Open them there, or enrol this desk anew in another folder. Nothing was changed.</source>
        <translation>Las claves selladas de {file} pertenecen a otra computadora o a otro usuario de esta. Ábralas allí, o inscriba de nuevo este puesto en otra carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keyring of this laptop is locked. Unlock it, then try again. Nothing was changed.</source>
        <translation>El llavero de esta computadora está bloqueado. Desbloquéelo e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{holder} has a pass phrase here already, or there are {most} people who have one. Nothing was changed.</source>
        <translation>{holder} ya tiene aquí una frase de acceso, o ya hay {most} personas que tienen una. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody called {holder} has a pass phrase here. Check the name. Nothing was changed.</source>
        <translation>Nadie llamado {holder} tiene aquí una frase de acceso. Revise el nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>{holder} is the last who can open these keys. Give somebody else a pass phrase first.</source>
        <translation>{holder} es la última persona que puede abrir estas claves. Dé antes una frase de acceso a otra persona.</translation>
    </message>
    <message>
        <source>Write a name of 1 to 40 characters for the holder and for the desk. Nothing was changed.</source>
        <translation>Escriba un nombre de 1 a 40 caracteres para la persona y para el puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a desk in {folder}. The event key is never kept on a desk: choose a stick or another folder.</source>
        <translation>Hay un puesto en {folder}. La clave del evento nunca se guarda en un puesto: elija una memoria USB u otra carpeta.</translation>
    </message>
    <message>
        <source>There is a file already: {file}. Nothing was changed. Choose another name.</source>
        <translation>Ya hay un archivo: {file}. No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The list of certificates beside the event key cannot be read: {file}. Put a good copy back, then try again. Nothing was signed.</source>
        <translation>No se puede leer la lista de certificados junto a la clave del evento: {file}. Ponga una copia buena e inténtelo de nuevo. No se firmó nada.</translation>
    </message>
    <message>
        <source>The last list for doors beside the event key cannot be read: {file}. Put the copy from a door or a stick in its place, then try again. Nothing was signed.</source>
        <translation>No se puede leer la última lista para las puertas junto a la clave del evento: {file}. Ponga en su lugar la copia de una puerta o de una memoria e inténtelo de nuevo. No se firmó nada.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Scan your staff card first.</source>
        <translation>Nadie ha iniciado sesión en este mostrador. Escanee primero su tarjeta de personal.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask a greeter.</source>
        <translation>Esto no es para su función. Pregunte a recepción.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask a clerk.</source>
        <translation>Esto no es para su función. Pregunte a un agente de mostrador.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask a supervisor.</source>
        <translation>Esto no es para su función. Pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask the accreditation authority.</source>
        <translation>Esto no es para su función. Pregunte a la autoridad de acreditación.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask the shift lead.</source>
        <translation>Esto no es para su función. Pregunte al jefe de turno.</translation>
    </message>
    <message>
        <source>This is not for your role. Ask a checkpoint guard.</source>
        <translation>Esto no es para su función. Pregunte a un guardia de control.</translation>
    </message>
    <message>
        <source>This desk was wiped on {day}: it holds nobody’s data any more. The certificate is in {folder}. For another event, make a desk in a new folder.</source>
        <translation>Este mostrador se borró el {day}: ya no guarda datos de nadie. El certificado está en {folder}. Para otro evento, cree un mostrador en una carpeta nueva.</translation>
    </message>
    <message>
        <source>{file} is not the certificate of a wiped desk. Choose the file wiped.json or its copy.</source>
        <translation>{file} no es el certificado de un mostrador borrado. Elija el archivo wiped.json o su copia.</translation>
    </message>
    <message>
        <source>{file} was changed after the desk signed it: it proves nothing. Ask for the file again.</source>
        <translation>{file} se cambió después de que el mostrador lo firmara: no prueba nada. Pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>The badge template {file} needs another name: small letters, digits and low lines, at most 40. Rename the file.</source>
        <translation>La plantilla de credencial {file} necesita otro nombre: letras minúsculas, cifras y guiones bajos, 40 como máximo. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>A badge template that came with regdesk is called {file} as well. Give your file another name.</source>
        <translation>Una plantilla que vino con regdesk también se llama {file}. Dé otro nombre a su archivo.</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on here and is sent later. If it stays so, ask the IT officer to look at the network and the hub.</source>
        <translation>La central no responde. El trabajo sigue aquí y se envía después. Si continúa así, pida al responsable de informática que revise la red y la central.</translation>
    </message>
    <message>
        <source>This network knows no machine of the name {hosts}. Work goes on here and is sent later. Connect this laptop to the network of the meeting. If it is, ask the IT officer for a hub file with another name or address.</source>
        <translation>Esta red no conoce ningún equipo de nombre {hosts}. Aquí se sigue trabajando y se envía más tarde. Conecte este portátil a la red de la reunión. Si lo está, pida al responsable de informática un archivo de la central con otro nombre o dirección.</translation>
    </message>
    <message>
        <source>What answers as {hosts} is not the hub of this meeting, so nothing was sent. Ask the IT officer for the new hub file, if the hub was set up again.</source>
        <translation>Lo que responde como {hosts} no es la central de esta reunión, así que no se envió nada. Pida al responsable de informática el nuevo archivo de la central, si se instaló de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong, so the hub cannot be recognised. Set date and time, then try again. Nothing was sent.</source>
        <translation>El reloj de este portátil está mal, y por eso no se puede reconocer la central. Corrija la fecha y la hora e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of the hub does not hold for {hosts}. Ask the IT officer for one with this name (regdesk hub certificate).</source>
        <translation>El certificado de la central no vale para {hosts}. Pida al responsable de informática uno con este nombre (regdesk hub certificate).</translation>
    </message>
    <message>
        <source>What answers at {hosts} does not encrypt as a hub does, so nothing was sent. Ask the IT officer to turn TLS on there (ssl = on).</source>
        <translation>Lo que responde en {hosts} no cifra como lo hace un central, así que no se envió nada. Pida al responsable de informática que active TLS allí (ssl = on).</translation>
    </message>
    <message>
        <source>The hub does not know this desk. Bring the IT officer the file of “regdesk hub ask”, to be added with “regdesk hub add-desk”.</source>
        <translation>La central no conoce este mostrador. Lleve al responsable de informática el archivo de «regdesk hub ask», para que lo añada con «regdesk hub add-desk».</translation>
    </message>
    <message>
        <source>The hub lets nobody in from this network or under this name. Ask the IT officer to look at pg_hba.conf of {hosts}.</source>
        <translation>La central no deja entrar a nadie desde esta red o con este nombre. Pida al responsable de informática que revise pg_hba.conf de {hosts}.</translation>
    </message>
    <message>
        <source>This desk was stopped at the hub. What it does stays on this laptop. Ask the IT officer whether it is meant.</source>
        <translation>Este mostrador fue detenido en la central. Lo que hace queda en este portátil. Pregunte al responsable de informática si es intencional.</translation>
    </message>
    <message>
        <source>There is no database of this meeting at {hosts}. Ask the IT officer for the hub file.</source>
        <translation>No hay base de datos de esta reunión en {hosts}. Pida el archivo de la central al responsable de informática.</translation>
    </message>
    <message>
        <source>The hub has more connections than it takes. It is tried again by itself; if it stays so, tell the IT officer.</source>
        <translation>La central tiene más conexiones de las que admite. Se intenta de nuevo por sí solo; si continúa así, avise al responsable de informática.</translation>
    </message>
    <message>
        <source>The hub took too long to answer. It is tried again by itself; if it stays so, tell the IT officer.</source>
        <translation>La central tardó demasiado en responder. Se intenta de nuevo por sí solo; si continúa así, avise al responsable de informática.</translation>
    </message>
    <message>
        <source>The hub is starting. It is tried again by itself in a moment.</source>
        <translation>La central está arrancando. Se intenta de nuevo por sí solo en un momento.</translation>
    </message>
    <message>
        <source>Only a standby of the hub answers, which takes nothing. Ask the IT officer to start the hub, or to promote the standby.</source>
        <translation>Solo responde una réplica de la central, que no acepta nada. Pida al responsable de informática que arranque la central o que promueva la réplica.</translation>
    </message>
    <message>
        <source>The disk of the hub is full. Work goes on here and is sent later. Ask the IT officer to make room.</source>
        <translation>El disco de la central está lleno. El trabajo sigue aquí y se envía después. Pida al responsable de informática que libere espacio.</translation>
    </message>
    <message>
        <source>The hub is older than this regdesk. Work goes on here and is sent later. Ask the IT officer to run “regdesk hub init” with this regdesk: it keeps everything.</source>
        <translation>La central es más antiguo que este regdesk. El trabajo sigue aquí y se envía después. Pida al responsable de informática que ejecute «regdesk hub init» con este regdesk: conserva todo.</translation>
    </message>
    <message>
        <source>The hub was set up with a newer regdesk: it has step {there}, this regdesk knows {known}. Install the newer regdesk here. Nothing was changed.</source>
        <translation>La central se instaló con un regdesk más nuevo: tiene el paso {there}, este regdesk conoce el {known}. Instale aquí el regdesk más nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>What answers at {hosts} is the hub of another meeting. Ask the IT officer for the right hub file.</source>
        <translation>Lo que responde en {hosts} es la central de otra reunión. Pida al responsable de informática el archivo correcto de la central.</translation>
    </message>
    <message>
        <source>The hub refuses what this desk asks (PostgreSQL {state}). Nothing was lost. Tell the IT officer this code.</source>
        <translation>La central rechaza lo que pide este mostrador (PostgreSQL {state}). No se perdió nada. Diga este código al responsable de informática.</translation>
    </message>
    <message>
        <source>The hub does not take this desk&apos;s entries as they should go there. They are brought to it beside the log, where they count as well. Tell the IT officer.</source>
        <translation>La central no toma las anotaciones de este mostrador como deberían llegarle. Se le llevan aparte, donde también cuentan. Avise al responsable de informática.</translation>
    </message>
    <message>
        <source>This is no hub file. Ask the IT officer for the file that “regdesk hub init” wrote.</source>
        <translation>Esto no es un archivo de central. Pida al responsable de informática el archivo que escribió «regdesk hub init».</translation>
    </message>
    <message>
        <source>There is no {file}. The IT officer has this file (“regdesk hub init” wrote it), and every desk takes the same one: copy it to this laptop, then join.</source>
        <translation>No existe {file}. El responsable de informática tiene este archivo (lo escribió «regdesk hub init»), y todos los mostradores toman el mismo: cópielo a este portátil y luego únase.</translation>
    </message>
    <message>
        <source>This hub file is of a newer regdesk. Install the newer regdesk on this laptop, then take the file again.</source>
        <translation>Este archivo de central es de un regdesk más nuevo. Instale el regdesk más nuevo en este portátil y tome el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This hub file is of another meeting than this desk. Nothing was changed. Ask for the right one.</source>
        <translation>Este archivo de central es de otra reunión que la de este mostrador. No se cambió nada. Pida el correcto.</translation>
    </message>
    <message>
        <source>This desk has joined no hub. Take the file that the IT officer gives every desk: regdesk hub join EVENT.hub</source>
        <translation>Este mostrador no se ha unido a ninguna central. Tome el archivo que el responsable de informática da a cada mostrador: regdesk hub join EVENT.hub</translation>
    </message>
    <message>
        <source>This desk has no certificate of its meeting yet, so no hub can know it. Enrol it first (Setup, or regdesk enrol request).</source>
        <translation>Este mostrador aún no tiene certificado de su reunión, así que ninguna central puede conocerlo. Inscríbalo primero (Ajustes, o regdesk enrol request).</translation>
    </message>
    <message>
        <source>This is no address of a hub. Write postgresql://ADMINISTRATOR@HOST/DATABASE, several hosts with a comma.</source>
        <translation>Esto no es la dirección de un central. Escriba postgresql://ADMINISTRATOR@HOST/DATABASE; varios servidores, separados por una coma.</translation>
    </message>
    <message>
        <source>This is PostgreSQL {there}. A hub needs PostgreSQL {least} or newer. Nothing was changed.</source>
        <translation>Esto es PostgreSQL {there}. Un central necesita PostgreSQL {least} o más nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no hub in this database yet. Make it first: regdesk hub init</source>
        <translation>Todavía no hay un central en esta base de datos. Créelo primero: regdesk hub init</translation>
    </message>
    <message>
        <source>This database is the hub of another meeting. Nothing was changed. Make another database for this meeting.</source>
        <translation>Esta base de datos es la central de otra reunión. No se cambió nada. Cree otra base de datos para esta reunión.</translation>
    </message>
    <message>
        <source>The fingerprint of the event key is needed, in 16 signs: --event-key “ABCD EFGH JKLM NPQR”. It is on the sheet of the event key.</source>
        <translation>Se necesita la huella de la clave del evento, en 16 signos: --event-key “ABCD EFGH JKLM NPQR”. Está en la hoja de la clave del evento.</translation>
    </message>
    <message>
        <source>{file} is no certificate of an authority. Take the ca.crt that “regdesk hub certificate” wrote.</source>
        <translation>{file} no es el certificado de una autoridad. Tome el ca.crt que escribió «regdesk hub certificate».</translation>
    </message>
    <message>
        <source>{file} and the key beside it do not belong together. Put both back, or make new ones in an empty folder.</source>
        <translation>{file} y la clave que está a su lado no se corresponden. Vuelva a poner ambos, o cree otros nuevos en una carpeta vacía.</translation>
    </message>
    <message>
        <source>{file} is no request of a desk. Take the file that “regdesk hub ask” wrote at the desk.</source>
        <translation>{file} no es la solicitud de un mostrador. Tome el archivo que «regdesk hub ask» escribió en el mostrador.</translation>
    </message>
    <message>
        <source>{file} was changed, or is not of a desk of this meeting. Nothing was added. Let the desk ask again.</source>
        <translation>{file} fue modificado, o no es de un mostrador de esta reunión. No se añadió nada. Haga que el mostrador lo solicite de nuevo.</translation>
    </message>
    <message>
        <source>Desk {number} was stopped here. If it shall work again, add it with --again.</source>
        <translation>El mostrador {number} fue detenido aquí. Si debe trabajar de nuevo, añádalo con --again.</translation>
    </message>
    <message>
        <source>There is no desk {number} at this hub. Look at: regdesk hub status</source>
        <translation>No hay mostrador {number} en este central. Consulte: regdesk hub status</translation>
    </message>
    <message>
        <source>This administrator may not do that in the database (PostgreSQL {state}). Use the one who owns the database and may make roles.</source>
        <translation>Este administrador no puede hacer eso en la base de datos (PostgreSQL {state}). Use el que es dueño de la base de datos y puede crear roles.</translation>
    </message>
    <message>
        <source>The database knows no such administrator, or the password is wrong or not found. Nothing was changed. The password is taken from PGPASSWORD or from ~/.pgpass, which nobody but you may read (chmod 600).</source>
        <translation>La base de datos no conoce a ese administrador, o la contraseña es incorrecta o no se encuentra. No se cambió nada. La contraseña se toma de PGPASSWORD o de ~/.pgpass, que nadie más que usted puede leer (chmod 600).</translation>
    </message>
    <message>
        <source>No database server answers at {hosts}. Nothing was changed. Check host and port of the address, the network, and whether PostgreSQL runs there.</source>
        <translation>Ningún servidor de bases de datos responde en {hosts}. No se cambió nada. Compruebe el servidor y el puerto de la dirección, la red y que PostgreSQL esté en marcha allí.</translation>
    </message>
    <message>
        <source>There is no database of this name at {hosts}. Nothing was changed. Make it first, or check the end of the address.</source>
        <translation>No hay ninguna base de datos con ese nombre en {hosts}. No se cambió nada. Créela primero o compruebe el final de la dirección.</translation>
    </message>
    <message>
        <source>The backup was not made: {why}. What was there before is untouched. Mend that, then run it again.</source>
        <translation>No se hizo la copia de seguridad: {why}. Lo que había antes está intacto. Corríjalo y ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>{program} is not there. Install the package postgresql-client, or run this on the hub itself.</source>
        <translation>{program} no está. Instale el paquete postgresql-client, o ejecute esto en el propio central.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder, or check the permissions.</source>
        <translation>No se puede escribir {file}. Elija otra carpeta, o revise los permisos.</translation>
    </message>
    <message>
        <source>No other desk is known here yet, so nobody could read this stick. The certificate of this desk was put on it. Bring the stick to another desk, write it there, and read it here.</source>
        <translation>Aquí todavía no se conoce ningún otro mostrador, así que nadie podría leer esta memoria USB. Se puso en ella el certificado de este mostrador. Lleve la memoria a otro mostrador, escríbala allí y léala aquí.</translation>
    </message>
    <message>
        <source>This desk was not enrolled yet, so no other desk would believe it. Enrol it first, in Setup.</source>
        <translation>Este mostrador aún no está inscrito, así que ningún otro le creería. Inscríbalo primero, en Ajustes.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Delete old files from the stick, or take another, then write again.</source>
        <translation>No hay espacio para {file}. Borre archivos antiguos de la memoria USB, o tome otra, y escriba de nuevo.</translation>
    </message>
    <message>
        <source>{file} would be too large for this stick. Take one in the format exFAT, or write without the list.</source>
        <translation>{file} sería demasiado grande para esta memoria USB. Tome una con formato exFAT, o escriba sin la lista.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so no list can be made ready. Make room on it, then write again.</source>
        <translation>El disco de este equipo está lleno y no se puede preparar la lista. Libere espacio y escriba de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Open the lock on the stick, or take another, then write again.</source>
        <translation>No se puede escribir nada en {folder}. Abra el seguro de la memoria USB, o tome otra, y escriba de nuevo.</translation>
    </message>
    <message>
        <source>The stick was pulled out, or it is broken: {file}. Put it in again and do it once more.</source>
        <translation>La memoria USB se retiró o está dañada: {file}. Conéctela de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {file}. Check that the stick is in, then choose the file again.</source>
        <translation>No se puede abrir este archivo: {file}. Compruebe que la memoria USB está conectada y elija de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; the rest can come again.</source>
        <translation>Detenido. Lo que se tomó antes se conserva; el resto puede venir otra vez.</translation>
    </message>
    <message>
        <source>{file} was not written by regdesk. Choose a file that ends with .regdesk. Nothing was taken.</source>
        <translation>{file} no fue escrito por regdesk. Elija un archivo que termine en .regdesk. No se tomó nada.</translation>
    </message>
    <message>
        <source>{file} was not written for this desk: its writer did not know this desk yet, or it is of another meeting. Write a stick here, read it there, and have it written again. Nothing was taken.</source>
        <translation>{file} no fue escrito para este mostrador: quien lo escribió aún no conocía este mostrador, o es de otra reunión. Escriba aquí una memoria USB, léala allí y pida que la escriban de nuevo. No se tomó nada.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was not copied to its end. Have it written again. Nothing was taken.</source>
        <translation>{file} está dañado, o no se copió hasta el final. Pida que lo escriban de nuevo. No se tomó nada.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than desks write. It was not taken. Ask who gave it to you.</source>
        <translation>{file} ocuparía, desempaquetado, mucho más de lo que escriben los mostradores. No se tomó. Pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>{file} was written by a newer regdesk (form {form}; this one knows {known}). Install the newer regdesk here, then read it again. Nothing was taken.</source>
        <translation>{file} fue escrito por un regdesk más nuevo (forma {form}; este conoce {known}). Instale aquí el regdesk más nuevo y léalo otra vez. No se tomó nada.</translation>
    </message>
    <message>
        <source>{file} is of another meeting, or of a training. Nothing was taken. Choose a stick of this meeting.</source>
        <translation>{file} es de otra reunión, o de una práctica. No se tomó nada. Elija una memoria USB de esta reunión.</translation>
    </message>
    <message>
        <source>{file} was written by a laptop that is no desk of this meeting. Nothing was taken. Tell the IT officer.</source>
        <translation>{file} fue escrito por un equipo que no es un mostrador de esta reunión. No se tomó nada. Avise al responsable de informática.</translation>
    </message>
    <message>
        <source>{file} was changed after its desk had signed it. Nothing was taken. Tell the IT officer.</source>
        <translation>{file} se cambió después de que su mostrador lo firmara. No se tomó nada. Avise al responsable de informática.</translation>
    </message>
    <message>
        <source>{file} was written by desk {number}, which was stopped. Nothing was taken. Tell the IT officer.</source>
        <translation>{file} fue escrito por el mostrador {number}, que fue detenido. No se tomó nada. Avise al responsable de informática.</translation>
    </message>
</context>
<context>
    <name>event_file</name>
    <message>
        <source>Line {line}: {key} is missing here. Add a line that begins with “{key} =”.</source>
        <translation>Línea {line}: aquí falta {key}. Agregue una línea que empiece con “{key} =”.</translation>
    </message>
    <message>
        <source>Line {line}: the part [{key}] is missing. Add it as in the sample event file.</source>
        <translation>Línea {line}: falta la parte [{key}]. Agréguela como en el archivo de evento de ejemplo.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is empty. Write a text between the quotes.</source>
        <translation>Línea {line}: {key} está vacío. Escriba un texto entre las comillas.</translation>
    </message>
    <message>
        <source>Line {line}: {key} has signs that nobody sees ({signs}). Write this text again by hand.</source>
        <translation>Línea {line}: {key} tiene signos que nadie ve ({signs}). Vuelva a escribir este texto a mano.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a text. Write it in quotes, for example {key} = &quot;...&quot;.</source>
        <translation>Línea {line}: {key} no es un texto. Escríbalo entre comillas, por ejemplo {key} = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a list of texts. Write it in brackets and quotes, for example {key} = [&quot;...&quot;].</source>
        <translation>Línea {line}: {key} no es una lista de textos. Escríbala entre corchetes y comillas, por ejemplo {key} = [&quot;...&quot;].</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a whole number. Write it without quotes, for example {key} = 18.</source>
        <translation>Línea {line}: {key} no es un número entero. Escríbalo sin comillas, por ejemplo {key} = 18.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a list of whole numbers. Write for example {key} = [1, 2].</source>
        <translation>Línea {line}: {key} no es una lista de números enteros. Escriba por ejemplo {key} = [1, 2].</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a date. Write it as year-month-day without quotes, for example {key} = 2017-12-04.</source>
        <translation>Línea {line}: {key} no es una fecha. Escríbala como año-mes-día sin comillas, por ejemplo {key} = 2017-12-04.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a time of day. Write for example {key} = 09:30:00.</source>
        <translation>Línea {line}: {key} no es una hora del día. Escriba por ejemplo {key} = 09:30:00.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a local date and time. Write it without an offset, for example {key} = 2017-12-04T08:07:00.</source>
        <translation>Línea {line}: {key} no es una fecha y hora local. Escríbala sin diferencia horaria, por ejemplo {key} = 2017-12-04T08:07:00.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a part of its own. Begin it with a line [{key}].</source>
        <translation>Línea {line}: {key} no es una parte propia. Empiécela con una línea [{key}].</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not a list of parts. Begin each with a line [[{key}]].</source>
        <translation>Línea {line}: {key} no es una lista de partes. Empiece cada una con una línea [[{key}]].</translation>
    </message>
    <message>
        <source>Line {line}: this line cannot be read: {what}. Compare it with the sample event file.</source>
        <translation>Línea {line}: esta línea no se puede leer: {what}. Compárela con el archivo de evento de ejemplo.</translation>
    </message>
    <message>
        <source>Line {line}: there is a letter that is not UTF-8. Save the file as UTF-8.</source>
        <translation>Línea {line}: hay una letra que no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}: the time has no seconds. Add them, for example 09:30:00.</source>
        <translation>Línea {line}: la hora no tiene segundos. Agréguelos, por ejemplo 09:30:00.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not known here. Remove it, or use one of: {known}.</source>
        <translation>Línea {line}: aquí no se conoce {key}. Quítelo, o use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is not known here. Write {near} if you mean that, or remove the line.</source>
        <translation>Línea {line}: aquí no se conoce {key}. Escriba {near} si se refiere a eso, o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not known for {key}. Write {mend}.</source>
        <translation>Línea {line}: “{value}” no se conoce para {key}. Escriba {mend}.</translation>
    </message>
    <message>
        <source>Line {line}: there is no category “{value}”. Write {mend}, or add the category.</source>
        <translation>Línea {line}: no hay ninguna categoría “{value}”. Escriba {mend}, o agregue la categoría.</translation>
    </message>
    <message>
        <source>Line {line}: there is no access zone “{value}”. Write {mend}, or add the zone.</source>
        <translation>Línea {line}: no hay ninguna zona de acceso “{value}”. Escriba {mend}, o agregue la zona.</translation>
    </message>
    <message>
        <source>Line {line}: there is no room “{value}”. Write {mend}, or add the room.</source>
        <translation>Línea {line}: no hay ninguna sala “{value}”. Escriba {mend}, o agregue la sala.</translation>
    </message>
    <message>
        <source>Line {line}: there is no time zone “{value}”. Write {mend}.</source>
        <translation>Línea {line}: no hay ninguna zona horaria “{value}”. Escriba {mend}.</translation>
    </message>
    <message>
        <source>Line {line}: {value} does not exist in this time zone, clocks go forward then. Write a time an hour later.</source>
        <translation>Línea {line}: {value} no existe en esta zona horaria: a esa hora se adelantan los relojes. Escriba una hora más tarde.</translation>
    </message>
    <message>
        <source>Line {line}: {value} comes twice in this time zone, clocks go back then. Write a time outside that hour.</source>
        <translation>Línea {line}: {value} ocurre dos veces en esta zona horaria: a esa hora se atrasan los relojes. Escriba un momento fuera de esa hora.</translation>
    </message>
    <message>
        <source>Line {line}: id is not 32 digits of 0-9 and a-f. Write 32 of them, different for every event.</source>
        <translation>Línea {line}: id no son 32 dígitos de 0-9 y a-f. Escriba 32, distintos para cada evento.</translation>
    </message>
    <message>
        <source>Line {line}: the code “{value}” is not 2 to 8 letters A-Z and digits. Write a shorter one in capitals.</source>
        <translation>Línea {line}: el código “{value}” no tiene de 2 a 8 letras A-Z y dígitos. Escriba uno más corto en mayúsculas.</translation>
    </message>
    <message>
        <source>Line {line}: the codes TRAINING and STAFF are kept for training badges and staff cards. Write another code.</source>
        <translation>Línea {line}: los códigos TRAINING y STAFF se reservan para las credenciales de práctica y las tarjetas de personal. Escriba otro código.</translation>
    </message>
    <message>
        <source>Line {line}: the badge has room for one to three lines. Write one, two or three, none of them empty.</source>
        <translation>Línea {line}: en la credencial caben de una a tres líneas. Escriba una, dos o tres, ninguna vacía.</translation>
    </message>
    <message>
        <source>Line {line}: languages is a list of two-letter codes. Write for example languages = [&quot;en&quot;, &quot;es&quot;].</source>
        <translation>Línea {line}: languages es una lista de códigos de dos letras. Escriba por ejemplo languages = [&quot;en&quot;, &quot;es&quot;].</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is no language. Write two letters as in es, or es_f for the word for a woman.</source>
        <translation>Línea {line}: “{value}” no es un idioma. Escriba dos letras, como es, o es_f para la palabra en femenino.</translation>
    </message>
    <message>
        <source>Line {line}: only a training event may set its clock. Remove this line.</source>
        <translation>Línea {line}: solo un evento de práctica puede fijar su reloj. Quite esta línea.</translation>
    </message>
    <message>
        <source>Line {line}: a training event needs an id of its own. Write another id than that of the live event.</source>
        <translation>Línea {line}: un evento de práctica necesita su propio id. Escriba un id distinto al del evento real.</translation>
    </message>
    <message>
        <source>Line {line}: ends is before starts. Write a later date.</source>
        <translation>Línea {line}: ends es anterior a starts. Escriba una fecha posterior.</translation>
    </message>
    <message>
        <source>Line {line}: the meeting would last {days} days. Correct starts or ends.</source>
        <translation>Línea {line}: la reunión duraría {days} días. Corrija starts o ends.</translation>
    </message>
    <message>
        <source>Line {line}: no site is the registration centre. Write kind = &quot;registration_centre&quot; for the place where badges are collected.</source>
        <translation>Línea {line}: ninguna sede es el centro de registro. Escriba kind = &quot;registration_centre&quot; para el lugar donde se recogen las credenciales.</translation>
    </message>
    <message>
        <source>Line {line}: the site of line {first} is the registration centre already. Keep one of them.</source>
        <translation>Línea {line}: la sede de la línea {first} ya es el centro de registro. Deje solo una.</translation>
    </message>
    <message>
        <source>Line {line}: there is no pick-up window. Add a part [[window]] with opens and closes.</source>
        <translation>Línea {line}: no hay ningún horario de entrega. Agregue una parte [[window]] con opens y closes.</translation>
    </message>
    <message>
        <source>Line {line}: closes is before opens. Write a later time.</source>
        <translation>Línea {line}: closes es anterior a opens. Escriba una hora posterior.</translation>
    </message>
    <message>
        <source>Line {line}: the window closes when it opens. Write a later time.</source>
        <translation>Línea {line}: el horario de entrega cierra cuando abre. Escriba una hora posterior.</translation>
    </message>
    <message>
        <source>Line {line}: the window opens more than {days} days before the meeting starts. Correct opens.</source>
        <translation>Línea {line}: el horario de entrega abre más de {days} días antes de la reunión. Corrija opens.</translation>
    </message>
    <message>
        <source>Line {line}: the window closes after the last day of the meeting. Write an earlier time.</source>
        <translation>Línea {line}: el horario de entrega cierra después del último día de la reunión. Escriba una hora anterior.</translation>
    </message>
    <message>
        <source>Line {line}: these hours close when they open. Write a later time.</source>
        <translation>Línea {line}: estas horas cierran cuando abren. Escriba una hora posterior.</translation>
    </message>
    <message>
        <source>Line {line}: the category “{value}” has no pick-up window. Add it to a window.</source>
        <translation>Línea {line}: la categoría “{value}” no tiene horario de entrega. Agréguela a uno.</translation>
    </message>
    <message>
        <source>Line {line}: there is no accreditation channel. Add a part [[channel]].</source>
        <translation>Línea {line}: no hay ninguna vía de acreditación. Agregue una parte [[channel]].</translation>
    </message>
    <message>
        <source>Line {line}: the deadline is after the last day of the meeting. Write an earlier date.</source>
        <translation>Línea {line}: la fecha límite es posterior al último día de la reunión. Escriba una fecha anterior.</translation>
    </message>
    <message>
        <source>Line {line}: there is no category. Add a part [[category]].</source>
        <translation>Línea {line}: no hay ninguna categoría. Agregue una parte [[category]].</translation>
    </message>
    <message>
        <source>Line {line}: desks are counted from 1. Write numbers from 1.</source>
        <translation>Línea {line}: los mostradores se cuentan desde 1. Escriba números desde 1.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not one letter. Write one letter A-Z.</source>
        <translation>Línea {line}: “{value}” no es una sola letra. Escriba una letra A-Z.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a colour. Write # and six digits of 0-9 and A-F, for example #00649B.</source>
        <translation>Línea {line}: “{value}” no es un color. Escriba # y seis dígitos de 0-9 y A-F, por ejemplo #00649B.</translation>
    </message>
    <message>
        <source>Line {line}: white letters cannot be read on {value} (contrast {contrast}, at least 4.5 is needed). Choose a darker colour.</source>
        <translation>Línea {line}: las letras blancas no se leen sobre {value} (contraste {contrast}; se necesita al menos 4.5). Elija un color más oscuro.</translation>
    </message>
    <message>
        <source>Line {line}: no document is accepted. Write for example accepted_documents = [&quot;passport&quot;].</source>
        <translation>Línea {line}: no se acepta ningún documento. Escriba por ejemplo accepted_documents = [&quot;passport&quot;].</translation>
    </message>
    <message>
        <source>Line {line}: no document is accepted for “{value}”. Write for example {value} = [&quot;passport&quot;], or remove the line.</source>
        <translation>Línea {line}: no se acepta ningún documento para «{value}». Escriba, por ejemplo, {value} = [&quot;passport&quot;], o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: {value} is no number of days here. Write a number from 1 to {most}, or remove the line.</source>
        <translation>Línea {line}: {value} no vale como número de días. Escriba un número del 1 al {most}, o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: expired documents are refused, so no number of days is asked for. Remove this line, or write expired_documents = &quot;supervisor&quot;.</source>
        <translation>Línea {line}: los documentos vencidos se rechazan, así que no hace falta un número de días. Quite esta línea o escriba expired_documents = &quot;supervisor&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: nobody is named who may vouch. Add a part [[focal_point]] with delegation and confirmation, or write vouching = &quot;none&quot;.</source>
        <translation>Línea {line}: no se nombra a nadie que pueda responder por otros. Añada una parte [[focal_point]] con delegation y confirmation, o escriba vouching = &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is no confirmation code. Write the eight letters and digits of the focal point&apos;s own registration, for example K7RM-4PX2.</source>
        <translation>Línea {line}: «{value}» no es un código de confirmación. Escriba las ocho letras y cifras del registro del propio punto focal, por ejemplo K7RM-4PX2.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is too long to be read on a screen. Write at most {most} letters.</source>
        <translation>Línea {line}: {key} es demasiado largo para leerlo en una pantalla. Escriba como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Line {line}: keep_until is before the last day of the meeting. Write that day or a later one.</source>
        <translation>Línea {line}: keep_until es anterior al último día de la reunión. Escriba ese día o uno posterior.</translation>
    </message>
    <message>
        <source>Line {line}: personal data would be kept for more than {days} days after the meeting. Write an earlier date.</source>
        <translation>Línea {line}: los datos personales se conservarían más de {days} días después de la reunión. Escriba una fecha anterior.</translation>
    </message>
    <message>
        <source>Line {line}: {value} is no minimum age. Write a number from 0 to 99.</source>
        <translation>Línea {line}: {value} no es una edad mínima. Escriba un número de 0 a 99.</translation>
    </message>
    <message>
        <source>Line {line}: no place has the key “{needed}”. Add a part [[place_to_go]] with key = &quot;{needed}&quot;.</source>
        <translation>Línea {line}: ningún lugar tiene la clave “{needed}”. Agregue una parte [[place_to_go]] con key = &quot;{needed}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: the session is not on a day of the meeting. Correct day.</source>
        <translation>Línea {line}: la sesión no cae en un día de la reunión. Corrija day.</translation>
    </message>
    <message>
        <source>Line {line}: the session ends before it starts. Write a later time.</source>
        <translation>Línea {line}: la sesión termina antes de empezar. Escriba una hora posterior.</translation>
    </message>
    <message>
        <source>Line {line}: there are too many hints for the back of a badge. Keep the {most} that matter most.</source>
        <translation>Línea {line}: hay demasiadas indicaciones para el reverso de una credencial. Deje las {most} más importantes.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is too long for the back of a badge. Write at most {most} letters.</source>
        <translation>Línea {line}: {key} es demasiado largo para el reverso de una credencial. Escriba como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Line {line}: {key} is too long for the screen at a door. Write at most {most} letters.</source>
        <translation>Línea {line}: {key} es demasiado largo para la pantalla de una puerta. Escriba como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Line {line}: only a bus has seats, from 1 to {most}. Correct the number, or remove the line.</source>
        <translation>Línea {line}: solo un autobús tiene asientos, de 1 a {most}. Corrija el número o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: badges of “{value}” do not open zone {zone}, so they could never pass this door. Remove the category or the zone.</source>
        <translation>Línea {line}: las credenciales de «{value}» no abren la zona {zone}, así que nunca podrían pasar por esta puerta. Quite la categoría o la zona.</translation>
    </message>
    <message>
        <source>Line {line}: there is no other door “{value}”. Write {mend}, or remove the line.</source>
        <translation>Línea {line}: no hay otra puerta «{value}». Escriba {mend} o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: everybody may use this door, so nobody is sent to another. Add categories = [&quot;...&quot;], or remove this line.</source>
        <translation>Línea {line}: todos pueden usar esta puerta, así que a nadie se le envía a otra. Añada categories = [&quot;...&quot;] o quite esta línea.</translation>
    </message>
    <message>
        <source>Line {line}: a desk may be cut off for 0 to {most} minutes. Correct the number.</source>
        <translation>Línea {line}: un mostrador puede estar sin conexión de 0 a {most} minutos. Corrija el número.</translation>
    </message>
    <message>
        <source>Line {line}: there are no lanes. Add a part [[lanes.lane]] with a desk for each, or remove [lanes].</source>
        <translation>Línea {line}: no hay carriles. Añada una parte [[lanes.lane]] con un mostrador para cada uno, o quite [lanes].</translation>
    </message>
    <message>
        <source>Line {line}: a lane needs the number of a desk, 1 to {most}. Correct the number.</source>
        <translation>Línea {line}: un carril necesita el número de un mostrador, de 1 a {most}. Corrija el número.</translation>
    </message>
    <message>
        <source>Line {line}: {key} goes from a beginning to a beginning, one to three capital letters each. Write for example {key} = [&quot;A&quot;, &quot;F&quot;].</source>
        <translation>Línea {line}: {key} va de un comienzo a otro, de una a tres letras mayúsculas cada uno. Escriba por ejemplo {key} = [&quot;A&quot;, &quot;F&quot;].</translation>
    </message>
    <message>
        <source>Line {line}: “{first}” comes after “{last}”, so nobody would be in this lane. Write the first one first.</source>
        <translation>Línea {line}: «{first}» viene después de «{last}», así que nadie estaría en este carril. Escriba primero el primero.</translation>
    </message>
    <message>
        <source>Line {line}: Desk {desk} has no badges of “{value}”. Name another desk, or remove the category.</source>
        <translation>Línea {line}: el mostrador {desk} no tiene credenciales de «{value}». Indique otro mostrador o quite la categoría.</translation>
    </message>
    <message>
        <source>Line {line}: this lane takes everybody, so the ones below it would have nobody. Put it last.</source>
        <translation>Línea {line}: este carril incluye a todos, así que los de abajo no tendrían a nadie. Póngalo al final.</translation>
    </message>
    <message>
        <source>Line {line}: who is in no other lane would be nobody’s. End with a lane that has a desk and nothing else.</source>
        <translation>Línea {line}: quien no esté en ningún otro carril no sería de nadie. Termine con un carril que tenga un mostrador y nada más.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is used on line {first} already. Write another {key}.</source>
        <translation>Línea {line}: “{value}” ya se usa en la línea {first}. Escriba otro valor de {key}.</translation>
    </message>
</context>
<context>
    <name>exposure</name>
    <message>
        <source>Since the last sync with {desk} ({ago} ago) one collection here could be doubled.</source>
        <translation>Desde la última sincronización con {desk} (hace {ago}), una entrega de aquí podría estar duplicada.</translation>
    </message>
    <message>
        <source>Since the last sync with {desk} ({ago} ago) {count} collections here could be doubled.</source>
        <translation>Desde la última sincronización con {desk} (hace {ago}), {count} entregas de aquí podrían estar duplicadas.</translation>
    </message>
    <message>
        <source>{desk} has never synced with this desk: one collection here could be doubled.</source>
        <translation>{desk} nunca se ha sincronizado con este mostrador: una entrega de aquí podría estar duplicada.</translation>
    </message>
    <message>
        <source>{desk} has never synced with this desk: {count} collections here could be doubled.</source>
        <translation>{desk} nunca se ha sincronizado con este mostrador: {count} entregas de aquí podrían estar duplicadas.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Desk {desk}, {day}</source>
        <translation>Mostrador {desk}, {day}</translation>
    </message>
    <message>
        <source>Badges handed over: {count}</source>
        <translation>Credenciales entregadas: {count}</translation>
    </message>
    <message>
        <source>Badges printed: {count}</source>
        <translation>Credenciales impresas: {count}</translation>
    </message>
    <message>
        <source>Badges of which nobody has said whether they came out: {count}</source>
        <translation>Credenciales de las que nadie ha dicho si salieron: {count}</translation>
    </message>
    <message>
        <source>Print jobs without a usable badge: {count}</source>
        <translation>Impresiones sin credencial utilizable: {count}</translation>
    </message>
    <message>
        <source>Spoiled badges, in the envelope: {count}</source>
        <translation>Credenciales inutilizadas, en el sobre: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazos: {count}</translation>
    </message>
    <message>
        <source>Sent to the supervisor without a refusal: {count}</source>
        <translation>Enviadas al supervisor sin rechazo: {count}</translation>
    </message>
    <message>
        <source>Decided by a supervisor: {count}</source>
        <translation>Decisiones de un supervisor: {count}</translation>
    </message>
    <message>
        <source>{when} {about}: {said}. Asked by {asked}, decided by {approvers}.</source>
        <translation>{when} {about}: {said}. Lo pidió {asked}, lo decidió {approvers}.</translation>
    </message>
    <message>
        <source>yes, {why}</source>
        <translation>sí, {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Cards that did not sign in: {count}</source>
        <translation>Tarjetas que no iniciaron sesión: {count}</translation>
    </message>
    <message>
        <source>Emptied since, counted above without a reason: {count}</source>
        <translation>Vaciadas después, contadas arriba sin motivo: {count}</translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>supervisor has to look</source>
        <translation>tiene que verlo el supervisor</translation>
    </message>
    <message>
        <source>not accredited</source>
        <translation>sin acreditación</translation>
    </message>
    <message>
        <source>not accredited yet</source>
        <translation>todavía sin acreditación</translation>
    </message>
    <message>
        <source>already collected</source>
        <translation>ya recogida</translation>
    </message>
    <message>
        <source>badge cancelled before</source>
        <translation>credencial anulada antes</translation>
    </message>
    <message>
        <source>two badges handed over</source>
        <translation>dos credenciales entregadas</translation>
    </message>
    <message>
        <source>registered twice</source>
        <translation>inscripción doble</translation>
    </message>
    <message>
        <source>organisation not admitted</source>
        <translation>organización no admitida</translation>
    </message>
    <message>
        <source>below the minimum age</source>
        <translation>menor de la edad mínima</translation>
    </message>
    <message>
        <source>category of another desk</source>
        <translation>categoría de otro mostrador</translation>
    </message>
    <message>
        <source>lane of another desk, cut off from it</source>
        <translation>carril de otro mostrador, sin conexión con él</translation>
    </message>
    <message>
        <source>before collection opened</source>
        <translation>antes de abrir la recogida</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>fuera del horario</translation>
    </message>
    <message>
        <source>after collection closed</source>
        <translation>después de cerrar la recogida</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>face in doubt</source>
        <translation>rostro en duda</translation>
    </message>
    <message>
        <source>face is another one</source>
        <translation>el rostro es otro</translation>
    </message>
    <message>
        <source>document is another person&apos;s</source>
        <translation>el documento es de otra persona</translation>
    </message>
    <message>
        <source>kind of document not accepted</source>
        <translation>tipo de documento no aceptado</translation>
    </message>
    <message>
        <source>passport needed</source>
        <translation>hace falta el pasaporte</translation>
    </message>
    <message>
        <source>document expired</source>
        <translation>documento caducado</translation>
    </message>
    <message>
        <source>document expired too long ago</source>
        <translation>documento caducado hace demasiado</translation>
    </message>
    <message>
        <source>second document needed</source>
        <translation>hace falta un segundo documento</translation>
    </message>
    <message>
        <source>the same document twice</source>
        <translation>dos veces el mismo documento</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>sin documento</translation>
    </message>
    <message>
        <source>nobody who may vouch</source>
        <translation>nadie que pueda responder</translation>
    </message>
    <message>
        <source>who vouches has no badge</source>
        <translation>quien responde no tiene credencial</translation>
    </message>
    <message>
        <source>no adult with a minor</source>
        <translation>menor sin un adulto</translation>
    </message>
    <message>
        <source>adult may not accompany</source>
        <translation>el adulto no puede acompañar</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>identity not confirmed</source>
        <translation>identidad sin confirmar</translation>
    </message>
    <message>
        <source>differences not looked at</source>
        <translation>diferencias sin mirar</translation>
    </message>
    <message>
        <source>document not read</source>
        <translation>documento sin leer</translation>
    </message>
    <message>
        <source>badge in doubt</source>
        <translation>credencial en duda</translation>
    </message>
    <message>
        <source>badge waits already</source>
        <translation>ya espera una credencial</translation>
    </message>
    <message>
        <source>badge may still come out of a printer</source>
        <translation>la credencial aún puede salir de una impresora</translation>
    </message>
    <message>
        <source>badge came out after all</source>
        <translation>la credencial sí salió</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>ninguna credencial impresa</translation>
    </message>
    <message>
        <source>another badge counts</source>
        <translation>vale otra credencial</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>no es para esta función</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>desk not enrolled</source>
        <translation>mostrador sin certificar</translation>
    </message>
    <message>
        <source>category not for this desk</source>
        <translation>categoría no permitida en este mostrador</translation>
    </message>
    <message>
        <source>no badge numbers left</source>
        <translation>no quedan números de credencial</translation>
    </message>
    <message>
        <source>nobody may collect for others</source>
        <translation>nadie puede recoger por otros</translation>
    </message>
    <message>
        <source>has to come in person</source>
        <translation>tiene que venir en persona</translation>
    </message>
    <message>
        <source>collector not named</source>
        <translation>quien recoge no está designado</translation>
    </message>
    <message>
        <source>no letter of the delegation</source>
        <translation>sin carta de la delegación</translation>
    </message>
    <message>
        <source>not covered by the letter</source>
        <translation>no figura en la carta</translation>
    </message>
    <message>
        <source>collection ended before</source>
        <translation>la recogida ya había terminado</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>inutilizada</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>impresa otra vez</translation>
    </message>
    <message>
        <source>no badge came out, says the clerk</source>
        <translation>no salió ninguna, según el agente</translation>
    </message>
    <message>
        <source>badge came out spoiled, says the clerk</source>
        <translation>la credencial salió inservible, dice el agente</translation>
    </message>
    <message>
        <source>badge cancelled</source>
        <translation>credencial anulada</translation>
    </message>
    <message>
        <source>badge corrected</source>
        <translation>credencial corregida</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>barred card</source>
        <translation>tarjeta bloqueada</translation>
    </message>
    <message>
        <source>emptied since</source>
        <translation>vaciada después</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Not on the registration</source>
        <translation>No está en el registro</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>Compárelo con el documento.</translation>
    </message>
    <message>
        <source>Look at the date in the document. It must not be past.</source>
        <translation>Mire la fecha en el documento. No debe haber pasado.</translation>
    </message>
    <message>
        <source>Not on the registration. Nothing to compare.</source>
        <translation>No está en el registro. No hay nada que comparar.</translation>
    </message>
    <message>
        <source>Look at the date on the card, if it has one. It must not be past.</source>
        <translation>Mire la fecha de la tarjeta, si la tiene. No debe haber pasado.</translation>
    </message>
    <message>
        <source>A laissez-passer states no nationality. Nothing to compare.</source>
        <translation>Un laissez-passer no indica nacionalidad. No hay nada que comparar.</translation>
    </message>
    <message>
        <source>Another script in the document. Compare the name in the second document.</source>
        <translation>El documento está en otra escritura. Compare el nombre en el segundo documento.</translation>
    </message>
    <message>
        <source>Ask the focal point. Do not read the answer out first.</source>
        <translation>Pregunte al punto focal. No lea antes la respuesta.</translation>
    </message>
    <message>
        <source>Not on the registration. Nothing to ask.</source>
        <translation>No está en el registro. No hay nada que preguntar.</translation>
    </message>
    <message>
        <source>**Same name.** Passport lines have no hyphens.</source>
        <translation>**Mismo nombre.** Las líneas del pasaporte no llevan guiones.</translation>
    </message>
    <message>
        <source>**Same name.** Passport lines have no accents.</source>
        <translation>**Mismo nombre.** Las líneas del pasaporte no llevan acentos.</translation>
    </message>
    <message>
        <source>**Same name.** Passport lines have no apostrophes.</source>
        <translation>**Mismo nombre.** Las líneas del pasaporte no llevan apóstrofos.</translation>
    </message>
    <message>
        <source>**Same name.** Passport lines have no titles.</source>
        <translation>**Mismo nombre.** Las líneas del pasaporte no llevan títulos.</translation>
    </message>
    <message>
        <source>**Same name.** Passport lines have no accents, hyphens or apostrophes.</source>
        <translation>**Mismo nombre.** Las líneas del pasaporte no llevan acentos, guiones ni apóstrofos.</translation>
    </message>
    <message>
        <source>**Same name.** &quot;{letter}&quot; is &quot;{letters}&quot; in passports.</source>
        <translation>**Mismo nombre.** &quot;{letter}&quot; se escribe &quot;{letters}&quot; en los pasaportes.</translation>
    </message>
    <message>
        <source>**Same name**, written differently.</source>
        <translation>**Mismo nombre**, escrito de otra forma.</translation>
    </message>
    <message>
        <source>**Same name** in another script.</source>
        <translation>**Mismo nombre** en otro alfabeto.</translation>
    </message>
    <message>
        <source>**Same names** in another order.</source>
        <translation>**Mismos nombres** en otro orden.</translation>
    </message>
    <message>
        <source>**Same names**, divided differently between the two lines.</source>
        <translation>**Los mismos nombres**, repartidos de otro modo entre las dos líneas.</translation>
    </message>
    <message>
        <source>**Same name** in another form. Both are in use.</source>
        <translation>**El mismo nombre** en otra forma. Se usan ambas.</translation>
    </message>
    <message>
        <source>**Same name**, spelled differently in Latin letters.</source>
        <translation>**El mismo nombre**, escrito de otro modo en letras latinas.</translation>
    </message>
    <message>
        <source>**Same family name**, in the form for a woman on one side.</source>
        <translation>**El mismo apellido**, en su forma femenina en uno de los lados.</translation>
    </message>
    <message>
        <source>**Same name.** Small words, initials and fathers&apos; names are often left out.</source>
        <translation>**El mismo nombre.** A menudo se omiten partículas, iniciales y nombres del padre.</translation>
    </message>
    <message>
        <source>**Different given name.** It may be a chosen Western name. If the face and date of birth are right, continue.</source>
        <translation>**Nombre distinto.** Puede ser un nombre occidental elegido. Si la cara y la fecha de nacimiento coinciden, continúe.</translation>
    </message>
    <message>
        <source>**Different name:** father and son (Jr., Sr., III).</source>
        <translation>**Nombre distinto:** padre e hijo (Jr., Sr., III).</translation>
    </message>
    <message>
        <source>**Same name**, cut short in the passport line.</source>
        <translation>**Mismo nombre**, recortado en la línea del pasaporte.</translation>
    </message>
    <message>
        <source>**Different spelling in Latin letters.** Often the same name. If the face and date of birth are right, continue.</source>
        <translation>**Otra escritura en letras latinas.** Con frecuencia es el mismo nombre. Si la cara y la fecha de nacimiento son correctas, continúe.</translation>
    </message>
    <message>
        <source>**Another script on the registration.** Compare the name in the document. If the face and date of birth are right, continue.</source>
        <translation>**El registro usa otro alfabeto.** Compare el nombre en el documento. Si la cara y la fecha de nacimiento son correctas, continúe.</translation>
    </message>
    <message>
        <source>**Only an initial** on one side. Common. If the rest is right, continue.</source>
        <translation>**Solo una inicial** en uno de los dos. Es común. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**One given name is missing** in the registration. Common. If the rest is right, continue.</source>
        <translation>**Falta un nombre** en el registro. Es común. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**One given name is missing** in the passport. Common. If the rest is right, continue.</source>
        <translation>**Falta un nombre** en el pasaporte. Es común. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**One family name is missing** in the registration. Common. If the rest is right, continue.</source>
        <translation>**Falta un apellido** en el registro. Es común. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**One family name is missing** in the passport. Common. If the rest is right, continue.</source>
        <translation>**Falta un apellido** en el pasaporte. Es común. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**Different name**</source>
        <translation>**Nombre diferente**</translation>
    </message>
    <message>
        <source>**Different family name**, same passport number and date of birth. Name changed, for example by marriage? If the face is right, continue.</source>
        <translation>**Apellido distinto**, mismo número de pasaporte y misma fecha de nacimiento. ¿Cambió de nombre, por ejemplo al casarse? Si la cara coincide, continúe.</translation>
    </message>
    <message>
        <source>**Different name**, same passport number and date of birth. Another name of the same person? If the face is right, continue.</source>
        <translation>**Nombre distinto**, mismo número de pasaporte y misma fecha de nacimiento. ¿Otro nombre de la misma persona? Si la cara coincide, continúe.</translation>
    </message>
    <message>
        <source>**Only the name can be compared.** The registration gives no date of birth and no number. Ask for the confirmation letter. If the rest is right, continue.</source>
        <translation>**Solo se puede comparar el nombre.** El registro no tiene fecha de nacimiento ni número. Pida la carta de confirmación. Si lo demás coincide, continúe.</translation>
    </message>
    <message>
        <source>**Same year.** The passport gives no day and no month.</source>
        <translation>**Mismo año.** El pasaporte no indica día ni mes.</translation>
    </message>
    <message>
        <source>**Same month and year.** The passport gives no day.</source>
        <translation>**Mismo mes y año.** El pasaporte no indica día.</translation>
    </message>
    <message>
        <source>**Different day**</source>
        <translation>**Día diferente**</translation>
    </message>
    <message>
        <source>**Different month**</source>
        <translation>**Mes diferente**</translation>
    </message>
    <message>
        <source>**Different year**</source>
        <translation>**Año diferente**</translation>
    </message>
    <message>
        <source>**Different day and month**</source>
        <translation>**Día y mes diferentes**</translation>
    </message>
    <message>
        <source>**Different day and year**</source>
        <translation>**Día y año diferentes**</translation>
    </message>
    <message>
        <source>**Different month and year**</source>
        <translation>**Mes y año diferentes**</translation>
    </message>
    <message>
        <source>**Different day, month and year**</source>
        <translation>**Día, mes y año diferentes**</translation>
    </message>
    <message>
        <source>**Different day and month.** They look swapped. If the rest is right, continue.</source>
        <translation>**Día y mes distintos.** Parecen cambiados. Si lo demás coincide, continúe.</translation>
    </message>
    <message>
        <source>**One digit is different.** Often a slip of the pen. If the rest is right, continue.</source>
        <translation>**Una cifra es distinta.** Suele ser un descuido al escribir. Si lo demás coincide, continúe.</translation>
    </message>
    <message>
        <source>**1 January on one side.** It is written where the day is not known. If the rest is right, continue.</source>
        <translation>**1 de enero en un lado.** Se escribe cuando no se sabe el día. Si lo demás coincide, continúe.</translation>
    </message>
    <message>
        <source>**The passport line gives only two digits of the year.** If the year on the registration fits the person, continue.</source>
        <translation>**La línea del pasaporte da solo dos cifras del año.** Si el año del registro va con la persona, continúe.</translation>
    </message>
    <message>
        <source>**Different date of birth**, same passport number. Often a slip in the registration. Look at the date in the document. If the face is right, continue.</source>
        <translation>**Fecha de nacimiento distinta**, mismo número de pasaporte. Suele ser un descuido en el registro. Mire la fecha en el documento. Si la cara coincide, continúe.</translation>
    </message>
    <message>
        <source>**Not in the passport line.** Look for it in the document. If it is right, continue.</source>
        <translation>**No está en la línea del pasaporte.** Búsquelo en el documento. Si es correcto, continúe.</translation>
    </message>
    <message>
        <source>**Different nationality.** The person may have two. If the rest is right, continue.</source>
        <translation>**Nacionalidad diferente.** La persona puede tener dos. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**Different nationality**</source>
        <translation>**Nacionalidad distinta**</translation>
    </message>
    <message>
        <source>**This document states no nationality.** If the rest is right, continue.</source>
        <translation>**Este documento no indica nacionalidad.** Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**Different passport.** Often it was renewed. If the face and date of birth are right, continue.</source>
        <translation>**Pasaporte diferente.** Con frecuencia se renovó. Si la cara y la fecha de nacimiento son correctas, continúe.</translation>
    </message>
    <message>
        <source>**Nearly the same number.** Signs that look alike may have been mixed up. Look at the number in the document.</source>
        <translation>**Casi el mismo número.** Tal vez se confundieron signos parecidos. Mire el número en el documento.</translation>
    </message>
    <message>
        <source>**Only part of the number is the same.** Look at the number in the document.</source>
        <translation>**Solo coincide una parte del número.** Mire el número en el documento.</translation>
    </message>
    <message>
        <source>**Different number**, and not only the number. Be sure of each line before you continue.</source>
        <translation>**Número distinto**, y no solo el número. Asegúrese de cada línea antes de continuar.</translation>
    </message>
    <message>
        <source>**Another kind of document** than on the registration. If the face and date of birth are right, continue.</source>
        <translation>**Otro tipo de documento** que el del registro. Si la cara y la fecha de nacimiento coinciden, continúe.</translation>
    </message>
    <message>
        <source>**Different passport**</source>
        <translation>**Pasaporte diferente**</translation>
    </message>
    <message>
        <source>**This document cannot be used.** For this badge only a passport is accepted.</source>
        <translation>**Este documento no sirve.** Para esta credencial solo se acepta el pasaporte.</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>No está en el documento</translation>
    </message>
    <message>
        <source>**Not the same letter.** Often a slip in a form. No need to ask about it: if the rest is right, continue.</source>
        <translation>**No es la misma letra.** Suele ser un descuido en un formulario. No hace falta preguntar: si lo demás coincide, continúe.</translation>
    </message>
    <message>
        <source>**This document cannot be used.** A passport or a national ID card is needed.</source>
        <translation>**Este documento no se puede usar.** Se necesita el pasaporte o un documento nacional de identidad.</translation>
    </message>
    <message>
        <source>**This is a visa.** It is no proof of identity. Scan the passport page with the photo.</source>
        <translation>**Esta es una visa.** No acredita la identidad. Escanee la página del pasaporte con la foto.</translation>
    </message>
    <message>
        <source>**This is a specimen**, not a person&apos;s document. Ask for the passport.</source>
        <translation>**Es una muestra**, no el documento de una persona. Pida el pasaporte.</translation>
    </message>
    <message>
        <source>**Passport expires during the meeting.** It is good today. If the rest is right, continue.</source>
        <translation>**El pasaporte vence durante la reunión.** Hoy está vigente. Si lo demás es correcto, continúe.</translation>
    </message>
    <message>
        <source>**No date of expiry in the passport line.** Look for it in the document. If it is not past, continue.</source>
        <translation>**La línea del pasaporte no trae fecha de vencimiento.** Búsquela en el documento. Si no ha pasado, continúe.</translation>
    </message>
    <message>
        <source>**Passport expired yesterday.** Ask for another document.</source>
        <translation>**El pasaporte venció ayer.** Pida otro documento.</translation>
    </message>
    <message>
        <source>**Passport expired {days} days ago.** Ask for another document.</source>
        <translation>**El pasaporte venció hace {days} días.** Pida otro documento.</translation>
    </message>
    <message>
        <source>**Passport expired yesterday.** Ask for another document. None? Press F4.</source>
        <translation>**El pasaporte venció ayer.** Pida otro documento. ¿No tiene? Presione F4.</translation>
    </message>
    <message>
        <source>**Passport expired {days} days ago.** Ask for another document. None? Press F4.</source>
        <translation>**El pasaporte venció hace {days} días.** Pida otro documento. ¿No tiene? Presione F4.</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>LET IN</source>
        <translation>PASE</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>MIRE</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>Call the supervisor: {call}.</source>
        <translation>Llame al supervisor: {call}.</translation>
    </message>
    <message>
        <source>Call the supervisor.</source>
        <translation>Llame al supervisor.</translation>
    </message>
    <message>
        <source>Keep the badge. Call the supervisor: {call}.</source>
        <translation>Retenga la credencial. Llame al supervisor: {call}.</translation>
    </message>
    <message>
        <source>Keep the badge. Call the supervisor.</source>
        <translation>Retenga la credencial. Llame al supervisor.</translation>
    </message>
    <message>
        <source>Same face as on the badge? Let in.</source>
        <translation>¿La misma cara que en la credencial? Deje pasar.</translation>
    </message>
    <message>
        <source>Clean it, scan again. Or type the 5 digits.</source>
        <translation>Límpiela y escanee de nuevo. O escriba los 5 dígitos.</translation>
    </message>
    <message>
        <source>Badge is good for today, {today}.</source>
        <translation>La credencial vale hoy, {today}.</translation>
    </message>
    <message>
        <source>Real badge, printed after {list_of}: no photo here yet.</source>
        <translation>Credencial auténtica, impresa después de {list_of}: aquí aún no hay foto.</translation>
    </message>
    <message>
        <source>Real badge, newer than the list of this laptop: no photo here yet.</source>
        <translation>Credencial auténtica, más nueva que la lista de esta computadora: aquí aún no hay foto.</translation>
    </message>
    <message>
        <source>Let in here {ago} ago.</source>
        <translation>Ya pasó aquí hace {ago}.</translation>
    </message>
    <message>
        <source>Let in here a moment ago.</source>
        <translation>Ya pasó aquí hace un momento.</translation>
    </message>
    <message>
        <source>Seen at “{door}” {ago} ago.</source>
        <translation>Vista en «{door}» hace {ago}.</translation>
    </message>
    <message>
        <source>Seen at “{door}” a moment ago.</source>
        <translation>Vista en «{door}» hace un momento.</translation>
    </message>
    <message>
        <source>Typed, not scanned. Number {number} is not cancelled.</source>
        <translation>Tecleada, no escaneada. El número {number} no está anulado.</translation>
    </message>
    <message>
        <source>Typed, not scanned. {count} good badges have the number {number}.</source>
        <translation>Tecleada, no escaneada. {count} credenciales válidas tienen el número {number}.</translation>
    </message>
    <message>
        <source>Cancelled badge: reported lost {at}.</source>
        <translation>Credencial anulada: se dio por perdida ({at}).</translation>
    </message>
    <message>
        <source>Cancelled badge: reported lost.</source>
        <translation>Credencial anulada: se dio por perdida.</translation>
    </message>
    <message>
        <source>Cancelled badge: reported stolen {at}.</source>
        <translation>Credencial anulada: se denunció su robo ({at}).</translation>
    </message>
    <message>
        <source>Cancelled badge: reported stolen.</source>
        <translation>Credencial anulada: se denunció su robo.</translation>
    </message>
    <message>
        <source>Cancelled badge: it was damaged, {by} takes its place.</source>
        <translation>Credencial anulada: estaba dañada, la sustituye {by}.</translation>
    </message>
    <message>
        <source>Cancelled badge: it was damaged.</source>
        <translation>Credencial anulada: estaba dañada.</translation>
    </message>
    <message>
        <source>Cancelled badge: a name was wrong, {by} takes its place.</source>
        <translation>Credencial anulada: un nombre estaba mal, la sustituye {by}.</translation>
    </message>
    <message>
        <source>Cancelled badge: a name was wrong.</source>
        <translation>Credencial anulada: un nombre estaba mal.</translation>
    </message>
    <message>
        <source>Cancelled badge: replaced by {by}.</source>
        <translation>Credencial anulada: la sustituye {by}.</translation>
    </message>
    <message>
        <source>Cancelled badge: another one takes its place.</source>
        <translation>Credencial anulada: otra la sustituye.</translation>
    </message>
    <message>
        <source>Cancelled badge: accreditation withdrawn.</source>
        <translation>Credencial anulada: se retiró la acreditación.</translation>
    </message>
    <message>
        <source>Cancelled badge: it was given back.</source>
        <translation>Credencial anulada: fue devuelta.</translation>
    </message>
    <message>
        <source>Cancelled badge: it was never handed over.</source>
        <translation>Credencial anulada: nunca se entregó.</translation>
    </message>
    <message>
        <source>Not good yet: from {begins} on.</source>
        <translation>Todavía no vale: desde {begins}.</translation>
    </message>
    <message>
        <source>Not good any more: it ended {ends}.</source>
        <translation>Ya no vale: venció {ends}.</translation>
    </message>
    <message>
        <source>This badge does not open zone {zone}.</source>
        <translation>Esta credencial no abre la zona {zone}.</translation>
    </message>
    <message>
        <source>{category}: use “{door}”.</source>
        <translation>{category}: use «{door}».</translation>
    </message>
    <message>
        <source>This door is not for: {category}.</source>
        <translation>Esta puerta no es para: {category}.</translation>
    </message>
    <message>
        <source>Not a badge of this meeting.</source>
        <translation>No es una credencial de esta reunión.</translation>
    </message>
    <message>
        <source>A training badge. It opens no door.</source>
        <translation>Una credencial de práctica. No abre ninguna puerta.</translation>
    </message>
    <message>
        <source>A badge of the real meeting. This laptop only practises.</source>
        <translation>Una credencial de la reunión real. Esta computadora solo practica.</translation>
    </message>
    <message>
        <source>Scan a badge that says TRAINING.</source>
        <translation>Escanee una credencial que diga TRAINING.</translation>
    </message>
    <message>
        <source>Not a badge of this meeting, or from Desk {desk}, which this list does not know.</source>
        <translation>No es una credencial de esta reunión, o es del mostrador {desk}, que esta lista no conoce.</translation>
    </message>
    <message>
        <source>Made at Desk {desk} after it was stopped.</source>
        <translation>Hecha en el mostrador {desk} después de bloquearlo.</translation>
    </message>
    <message>
        <source>Desk {desk} may not make such a badge.</source>
        <translation>El mostrador {desk} no puede hacer una credencial así.</translation>
    </message>
    <message>
        <source>Not a badge of this meeting, or not a genuine one.</source>
        <translation>No es una credencial de esta reunión, o no es auténtica.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>El código no se puede leer.</translation>
    </message>
    <message>
        <source>This is the confirmation, not the badge.</source>
        <translation>Esta es la confirmación, no la credencial.</translation>
    </message>
    <message>
        <source>The badge is given at {centre}.</source>
        <translation>La credencial se entrega en {centre}.</translation>
    </message>
    <message>
        <source>This is a passport or an identity card, not the badge.</source>
        <translation>Este es un pasaporte o un documento de identidad, no la credencial.</translation>
    </message>
    <message>
        <source>Scan the badge.</source>
        <translation>Escanee la credencial.</translation>
    </message>
    <message>
        <source>This laptop has no list for doors yet. Take one from the stick of the registration manager (F7), or enrol this laptop as a desk in Setup.</source>
        <translation>Esta computadora aún no tiene lista para las puertas. Tómela de la memoria USB del responsable del registro (F7), o inscriba esta computadora como mostrador en Ajustes.</translation>
    </message>
    <message>
        <source>This only adds to a list, and there is none here yet. First take the list of the event.</source>
        <translation>Esto solo completa una lista, y aquí aún no hay ninguna. Tome primero la lista del evento.</translation>
    </message>
    <message>
        <source>This list is for another meeting. Take the one for {event}.</source>
        <translation>Esta lista es de otra reunión. Tome la de {event}.</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>every line is encrypted</source>
        <translation>cada conexión está cifrada</translation>
    </message>
    <message>
        <source>what was acknowledged is on the disk (fsync)</source>
        <translation>lo confirmado está en el disco (fsync)</translation>
    </message>
    <message>
        <source>no commit is told before it is kept (synchronous_commit)</source>
        <translation>nada se confirma antes de guardarse (synchronous_commit)</translation>
    </message>
    <message>
        <source>a torn page can be mended (full_page_writes)</source>
        <translation>una página rota se puede reparar (full_page_writes)</translation>
    </message>
    <message>
        <source>a damaged disk is noticed (data checksums)</source>
        <translation>se nota un disco dañado (data checksums)</translation>
    </message>
    <message>
        <source>passwords are kept as SCRAM (password_encryption)</source>
        <translation>las contraseñas se guardan como SCRAM (password_encryption)</translation>
    </message>
    <message>
        <source>no desk holds the hub up by mistake (limits of its role)</source>
        <translation>ningún mostrador detiene la central por error (límites de su rol)</translation>
    </message>
    <message>
        <source>there are connections for all desks (max_connections)</source>
        <translation>hay conexiones para todos los mostradores (max_connections)</translation>
    </message>
    <message>
        <source>no desk holds the hub up now (else: hub disable-desk)</source>
        <translation>ningún mostrador detiene la central ahora (si no: hub disable-desk)</translation>
    </message>
    <message>
        <source>the queue of hints is free (else end the connection that holds it)</source>
        <translation>la cola de avisos está libre (si no, termine la conexión que la retiene)</translation>
    </message>
    <message>
        <source>nobody but the desks may do anything (no grants to PUBLIC)</source>
        <translation>nadie más que los mostradores puede hacer nada (sin permisos para PUBLIC)</translation>
    </message>
    <message>
        <source>no desk fills the disk or takes locks past its tables (hub.md, 1, last lines)</source>
        <translation>ningún mostrador llena el disco ni toma bloqueos fuera de sus tablas (hub.md, 1, últimas líneas)</translation>
    </message>
    <message>
        <source>no question fills the disk (temp_file_limit)</source>
        <translation>ninguna consulta llena el disco (temp_file_limit)</translation>
    </message>
    <message>
        <source>the hub is as this regdesk knows it</source>
        <translation>la central está como la conoce este regdesk</translation>
    </message>
    <message>
        <source>a standby follows closely</source>
        <translation>una réplica lo sigue de cerca</translation>
    </message>
    <message>
        <source>there is room on the disk</source>
        <translation>hay espacio en el disco</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>The blue button</source>
        <translation>El botón azul</translation>
    </message>
    <message>
        <source>One step back. Twice: ready for the next person</source>
        <translation>Un paso atrás. Dos veces: siguiente persona</translation>
    </message>
    <message>
        <source>Move in the list. Page keys move further</source>
        <translation>Moverse en la lista. RePág y AvPág avanzan más</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Delegation of this person</source>
        <translation>Delegación de esta persona</translation>
    </message>
    <message>
        <source>Refer to supervisor</source>
        <translation>Enviar a supervisión</translation>
    </message>
    <message>
        <source>Supervisor decision, by a supervisor who is here</source>
        <translation>Decisión de un supervisor que está aquí</translation>
    </message>
    <message>
        <source>Print the refusal slip</source>
        <translation>Imprimir el comprobante</translation>
    </message>
    <message>
        <source>Lost badge, or cancel a badge</source>
        <translation>Credencial perdida, o cancelar una</translation>
    </message>
    <message>
        <source>Cancel a badge without a new one</source>
        <translation>Anular una credencial sin dar otra</translation>
    </message>
    <message>
        <source>Type or compare the document by hand</source>
        <translation>Escribir o comparar el documento a mano</translation>
    </message>
    <message>
        <source>Print again, or correct the badge; pause a delegation</source>
        <translation>Reimprimir o corregir la credencial; pausar una delegación</translation>
    </message>
    <message>
        <source>In doubt about the face; print for a delegation</source>
        <translation>Dudas sobre la cara; imprimir para una delegación</translation>
    </message>
    <message>
        <source>Take or change the photo</source>
        <translation>Tomar o cambiar la foto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Lock. With Shift: sign out</source>
        <translation>Bloquear. Con Mayús: cerrar sesión</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Hide the person, show again</source>
        <translation>Ocultar a la persona, volver a mostrar</translation>
    </message>
    <message>
        <source>Check the number that was typed</source>
        <translation>Comprobar el número escrito</translation>
    </message>
    <message>
        <source>Away with the answer: ready for the next badge</source>
        <translation>Quitar la respuesta: listo para la siguiente credencial</translation>
    </message>
    <message>
        <source>Camera on or off, where there is one</source>
        <translation>Encender o apagar la cámara, si la hay</translation>
    </message>
    <message>
        <source>Take a list off a stick</source>
        <translation>Tomar una lista de una memoria USB</translation>
    </message>
    <message>
        <source>Next bus: count from nought</source>
        <translation>Siguiente autobús: contar desde cero</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Leave this door</source>
        <translation>Dejar esta puerta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>This is no request of a desk, or it was changed on the way. Scan it again, or copy the file again.</source>
        <translation>Esto no es la solicitud de un puesto, o se cambió en el camino. Escanéela de nuevo, o copie el archivo otra vez.</translation>
    </message>
    <message>
        <source>The 8 signs are not those of this request. Ask the person at the desk to say them again. If they still differ, do not certify: it may be another request.</source>
        <translation>Los 8 signos no son los de esta solicitud. Pida a la persona del puesto que los repita. Si siguen sin coincidir, no certifique: puede ser otra solicitud.</translation>
    </message>
    <message>
        <source>Desk number {desk} was given to another laptop on {when}. Badges of two laptops would bear the same numbers. Choose a free number: {free}.</source>
        <translation>El número de mostrador {desk} se dio a otro portátil el {when}. Las credenciales de dos portátiles llevarían los mismos números. Elija un número libre: {free}.</translation>
    </message>
    <message>
        <source>Desk {desk} was stopped, and its number is never used again. Choose a free number: {free}.</source>
        <translation>El mostrador {desk} fue detenido y su número no se usa nunca más. Elija un número libre: {free}.</translation>
    </message>
    <message>
        <source>Each of the {most} desk numbers was given to a laptop. Only a laptop that has one can be certified again, under its own number.</source>
        <translation>Los {most} números de mostrador ya se dieron a portátiles. Solo se puede certificar de nuevo un portátil que tenga número, con ese mismo número.</translation>
    </message>
    <message>
        <source>This event key has certified desks of another event. Each event has its own key, and so has training: choose the file of this event. Nothing was signed.</source>
        <translation>Esta clave del evento ha certificado mostradores de otro evento. Cada evento tiene su propia clave, y la práctica también: elija el archivo de este evento. No se firmó nada.</translation>
    </message>
    <message>
        <source>The event has no category or zone “{key}”. Known are: {known}.</source>
        <translation>El evento no tiene la categoría o zona «{key}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>A certificate cannot end before it begins. Check the days of the event and those that were given.</source>
        <translation>Un certificado no puede terminar antes de empezar. Revise los días del evento y los que se indicaron.</translation>
    </message>
    <message>
        <source>A fingerprint has 16 signs in groups of 4. Type it as it stands in the manual, or scan it there.</source>
        <translation>Una huella tiene 16 signos en grupos de 4. Escríbala como está en el manual, o escanéela allí.</translation>
    </message>
    <message>
        <source>The key that was typed is not the one with this fingerprint: it is {found}. Nothing was written. Check which sheet it is.</source>
        <translation>La clave escrita no es la de esta huella: es {found}. No se escribió nada. Revise qué hoja es.</translation>
    </message>
    <message>
        <source>The key on paper has 60 signs in 15 groups of 4; {count} were typed. Type it again, group by group.</source>
        <translation>La clave en papel tiene 60 signos en 15 grupos de 4; se escribieron {count}. Escríbala de nuevo, grupo por grupo.</translation>
    </message>
    <message>
        <source>Group {groups} is not as it stands on the paper. Look at it again and type the whole key again.</source>
        <translation>El grupo {groups} no es como está en el papel. Mírelo otra vez y escriba de nuevo toda la clave.</translation>
    </message>
    <message>
        <source>Groups {groups} are not as they stand on the paper. Look at them again and type the whole key again.</source>
        <translation>Los grupos {groups} no son como están en el papel. Mírelos otra vez y escriba de nuevo toda la clave.</translation>
    </message>
    <message>
        <source>Several groups are not as they stand on the paper, or two were exchanged. Compare them one by one and type the key again.</source>
        <translation>Varios grupos no son como están en el papel, o se intercambiaron dos. Compárelos uno por uno y escriba de nuevo la clave.</translation>
    </message>
    <message>
        <source>This is no certificate of a desk, or a part is missing. Scan it again, or copy the file again.</source>
        <translation>Esto no es el certificado de un puesto, o falta una parte. Escanéelo de nuevo, o copie el archivo otra vez.</translation>
    </message>
    <message>
        <source>This certificate is not of the event with this fingerprint. Check the fingerprint in the manual. If it is right, do not use the certificate and call the registration manager.</source>
        <translation>Este certificado no es del evento con esta huella. Revise la huella en el manual. Si es correcta, no use el certificado y llame al responsable de registro.</translation>
    </message>
    <message>
        <source>The event has not signed this certificate, or it was changed. Ask for it again.</source>
        <translation>El evento no firmó este certificado, o se cambió. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This certificate is for another desk ({name}). Fetch the one for this desk.</source>
        <translation>Este certificado es para otro puesto ({name}). Traiga el de este puesto.</translation>
    </message>
    <message>
        <source>This certificate was given for another event than {event}: perhaps for training, or for the live event. Fetch one that was given for this desk&apos;s own event.</source>
        <translation>Este certificado se dio para un evento distinto de {event}: quizá para la práctica, o para el evento real. Pida uno que se haya dado para el evento de este mostrador.</translation>
    </message>
    <message>
        <source>This desk knows the event key {known}, and this certificate is of the event key {found}. Do not take it unless the registration manager says that the event has a new key.</source>
        <translation>Este mostrador conoce la clave del evento {known}, y este certificado es de la clave {found}. No lo acepte salvo que el responsable de registro diga que el evento tiene una clave nueva.</translation>
    </message>
    <message>
        <source>The certificate holds from {begins}. Until then it seals nothing.</source>
        <translation>El certificado vale desde {begins}. Hasta entonces no sella nada.</translation>
    </message>
    <message>
        <source>The certificate was good until {ends}. Ask the registration manager for a new one.</source>
        <translation>El certificado valió hasta {ends}. Pida uno nuevo al responsable de registro.</translation>
    </message>
    <message>
        <source>This is no list for doors, or a part is missing. Copy the file again from the registration manager.</source>
        <translation>Esto no es una lista para las puertas, o le falta una parte. Copie de nuevo el archivo del responsable de registro.</translation>
    </message>
    <message>
        <source>This list is not of the event with this fingerprint. Check the fingerprint in the manual. If it is right, do not use the list and call the registration manager.</source>
        <translation>Esta lista no es del evento con esta huella. Compruebe la huella en el manual. Si es correcta, no use la lista y llame al responsable de registro.</translation>
    </message>
    <message>
        <source>This list was changed, or somebody else made it. Do not use it. Ask the registration manager for another copy.</source>
        <translation>Esta lista fue alterada, o la hizo otra persona. No la use. Pida otra copia al responsable de registro.</translation>
    </message>
    <message>
        <source>This list is older than the one that is here already. Ask the registration manager for the newest.</source>
        <translation>Esta lista es más antigua que la que ya está aquí. Pida la más reciente al responsable de registro.</translation>
    </message>
    <message>
        <source>The desk that made this list of cancelled badges is not known here. Take the newest list from the registration manager first, then this one again.</source>
        <translation>El mostrador que hizo esta lista de credenciales canceladas no se conoce aquí. Tome primero la lista más reciente del responsable de registro y después esta otra vez.</translation>
    </message>
    <message>
        <source>No desk is certified by this event key: with such a list every door would refuse every badge. Certify the desks first. Nothing was signed.</source>
        <translation>Esta clave del evento no ha certificado ningún mostrador: con tal lista cada puerta rechazaría todas las credenciales. Certifique primero los mostradores. No se firmó nada.</translation>
    </message>
    <message>
        <source>A training event needs no list for doors: anybody can make its badges. At a door, open the training desk itself.</source>
        <translation>Un evento de práctica no necesita lista para las puertas: cualquiera puede hacer sus credenciales. En una puerta, abra el propio mostrador de práctica.</translation>
    </message>
    <message>
        <source>The desk that made this list was stopped, so nothing in it counts. Call the registration manager.</source>
        <translation>El mostrador que hizo esta lista fue detenido: nada de lo que dice cuenta. Llame al responsable de registro.</translation>
    </message>
</context>
<context>
    <name>list_there</name>
    <message>
        <source>This desk gets its list from the hub, so no list is imported here. Give the new list to the IT officer, who imports it for all desks.</source>
        <translation>Este mostrador recibe su lista de la central, así que aquí no se importa ninguna. Entregue la lista nueva al responsable de informática, que la importa para todos los mostradores.</translation>
    </message>
    <message>
        <source>This desk gets its list from a stick, so no list is imported here. Give the new list to the IT officer, who writes a new stick for all desks.</source>
        <translation>Este mostrador recibe su lista de una memoria USB, así que aquí no se importa ninguna. Entregue la lista nueva al responsable de informática, que prepara otra memoria para todos los mostradores.</translation>
    </message>
    <message>
        <source>A row of the list at the hub cannot be read, so the list here stays as it is. Ask the IT officer to publish the list again (regdesk hub import).</source>
        <translation>No se puede leer una fila de la lista de la central, así que la lista de aquí queda como está. Pida al responsable de informática que publique la lista otra vez (regdesk hub import).</translation>
    </message>
    <message>
        <source>The list of this desk has not come in whole from the hub yet. Wait until it has, then try again.</source>
        <translation>La lista de este mostrador todavía no ha llegado entera de la central. Espere a que llegue y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The hub is that of another meeting than this desk. Nothing was published. Check the address of the hub.</source>
        <translation>La central es de otra reunión que este mostrador. No se publicó nada. Compruebe la dirección de la central.</translation>
    </message>
    <message>
        <source>The hub has its list from another desk. Import the new list there. If that desk is gone, import it here with --take-over: all desks then take the list of this one.</source>
        <translation>La central recibe su lista de otro mostrador. Importe allí la lista nueva. Si ese mostrador ya no está, impórtela aquí con --take-over: todos los mostradores tomarán entonces la lista de este.</translation>
    </message>
    <message>
        <source>Somebody else is publishing a list to this hub at this moment. Wait until it is done, then try again.</source>
        <translation>En este momento otra persona publica una lista en esta central. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The ready-made list is damaged or not whole, so nothing of it was taken. Ask for it once more.</source>
        <translation>La lista preparada está dañada o incompleta, así que no se tomó nada de ella. Pídala otra vez.</translation>
    </message>
    <message>
        <source>The ready-made list says the same twice, so nothing of it was taken. Ask the IT officer to make it again.</source>
        <translation>La lista preparada dice dos veces lo mismo, así que no se tomó nada de ella. Pida al responsable de informática que la prepare de nuevo.</translation>
    </message>
    <message>
        <source>The ready-made list was written by another version of regdesk. Install the same version here, then try again.</source>
        <translation>La lista preparada se escribió con otra versión de regdesk. Instale aquí la misma versión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The ready-made list is that of another meeting, so nothing of it was taken. Look for the right one.</source>
        <translation>La lista preparada es de otra reunión, así que no se tomó nada de ella. Busque la correcta.</translation>
    </message>
    <message>
        <source>The ready-made list was not written by a desk of this meeting, so nothing of it was taken. Ask the IT officer where it comes from.</source>
        <translation>La lista preparada no la escribió ningún mostrador de esta reunión, así que no se tomó nada de ella. Pregunte al responsable de informática de dónde viene.</translation>
    </message>
    <message>
        <source>A part of the list is larger than any desk takes. Tell the IT officer: one cell of the list may be very long.</source>
        <translation>Una parte de la lista es más grande de lo que acepta un mostrador. Avise al responsable de informática: puede que una celda de la lista sea muy larga.</translation>
    </message>
    <message>
        <source>The list of this desk is not whole yet, so it cannot be given away. Wait until it has come in, then try again.</source>
        <translation>La lista de este mostrador todavía no está entera, así que no se puede entregar. Espere a que llegue y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>locked</name>
    <message>
        <source>This does not open yet.</source>
        <translation>Esto todavía no se abre.</translation>
    </message>
    <message>
        <source>It opens with the list, in a moment.</source>
        <translation>Se abre con la lista, en un momento.</translation>
    </message>
    <message>
        <source>The dashboard is not for your role.</source>
        <translation>El panel no es para su función.</translation>
    </message>
    <message>
        <source>Delegations are not for your role.</source>
        <translation>Las delegaciones no son para su función.</translation>
    </message>
    <message>
        <source>The checkpoint is not for your role.</source>
        <translation>El control de acceso no es para su función.</translation>
    </message>
    <message>
        <source>Ask a guard, a clerk or a supervisor to sign in here: scan their staff card now.</source>
        <translation>Pida a un guardia, un agente o un supervisor que inicie sesión aquí: escanee ahora su tarjeta de personal.</translation>
    </message>
    <message>
        <source>The desk is not for your role.</source>
        <translation>El mostrador no es para su función.</translation>
    </message>
    <message>
        <source>Ask a clerk or a supervisor to sign in here: scan their staff card now.</source>
        <translation>Pida a un agente o a un supervisor que inicie sesión aquí: escanee ahora su tarjeta de personal.</translation>
    </message>
    <message>
        <source>Day end is not for your role.</source>
        <translation>El cierre del día no corresponde a su función.</translation>
    </message>
    <message>
        <source>Ask a clerk or the shift lead to sign in here: scan their staff card now.</source>
        <translation>Pida a un agente o al jefe de turno que entre aquí: escanee ahora su tarjeta de personal.</translation>
    </message>
    <message>
        <source>Setup is not for your role.</source>
        <translation>Ajustes no es para su función.</translation>
    </message>
    <message>
        <source>Ask a supervisor or the shift lead to sign in here: scan their staff card now.</source>
        <translation>Pida a un supervisor o al jefe de turno que inicie sesión aquí: escanee ahora su tarjeta de personal.</translation>
    </message>
</context>
<context>
    <name>mrz</name>
    <message>
        <source>These are not the lines of a passport. Scan the page with the photo.</source>
        <translation>Estas no son las líneas de un pasaporte. Escanee la página con la foto.</translation>
    </message>
    <message>
        <source>The scan was not complete. Hold the passport flat and scan again.</source>
        <translation>La lectura no fue completa. Apoye el pasaporte bien plano y escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>There are more letters than a passport has. Scan again, once only.</source>
        <translation>Hay más letras de las que tiene un pasaporte. Escanee de nuevo, una sola vez.</translation>
    </message>
    <message>
        <source>The document number was not read correctly. Scan again, or press F7 and type it.</source>
        <translation>El número del documento no se leyó bien. Escanee de nuevo o pulse F7 y escríbalo.</translation>
    </message>
    <message>
        <source>The date of birth was not read correctly. Scan again, or press F7 and type it.</source>
        <translation>La fecha de nacimiento no se leyó bien. Escanee de nuevo o pulse F7 y escríbala.</translation>
    </message>
    <message>
        <source>The date of expiry was not read correctly. Scan again, or press F7 and type it.</source>
        <translation>La fecha de vencimiento no se leyó bien. Escanee de nuevo o pulse F7 y escríbala.</translation>
    </message>
    <message>
        <source>The end of the passport line was not read correctly. Scan again, or press F7 and type it.</source>
        <translation>El final de la línea del pasaporte no se leyó bien. Escanee de nuevo o pulse F7 y escríbalo.</translation>
    </message>
    <message>
        <source>The passport line was not read correctly. Scan again, or press F7 and type it.</source>
        <translation>La línea del pasaporte no se leyó bien. Escanee de nuevo o pulse F7 y escríbala.</translation>
    </message>
    <message>
        <source>There is no such date of birth. Scan again. If it stays, look at the document and ask a supervisor.</source>
        <translation>Esa fecha de nacimiento no existe. Escanee de nuevo. Si sigue igual, mire el documento y pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>There is no such date of expiry. Scan again. If it stays, look at the document and ask a supervisor.</source>
        <translation>Esa fecha de vencimiento no existe. Escanee de nuevo. Si sigue igual, mire el documento y pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport. Scan the page with the photo.</source>
        <translation>Esta es una visa, no un pasaporte. Escanee la página con la foto.</translation>
    </message>
    <message>
        <source>A letter of the name may be misread. Look at the name in the document.</source>
        <translation>Puede que una letra del nombre se haya leído mal. Mire el nombre en el documento.</translation>
    </message>
    <message>
        <source>The end of a line was left out. Look at the name in the document.</source>
        <translation>Falta el final de una línea. Mire el nombre en el documento.</translation>
    </message>
    <message>
        <source>This kind of document is not known. Look at what it is.</source>
        <translation>No se conoce esta clase de documento. Mire qué documento es.</translation>
    </message>
    <message>
        <source>The country that issued it is not known. Look at the document.</source>
        <translation>No se conoce el país que lo expidió. Mire el documento.</translation>
    </message>
    <message>
        <source>The nationality is not known. Look at the document.</source>
        <translation>No se conoce la nacionalidad. Mire el documento.</translation>
    </message>
    <message>
        <source>The sex was not read. Look at the document.</source>
        <translation>El sexo no se leyó. Mire el documento.</translation>
    </message>
    <message>
        <source>The document says X for the sex. That is normal.</source>
        <translation>El documento indica X en el sexo. Es normal.</translation>
    </message>
    <message>
        <source>A K may have been read where the line is empty. Look at the name in the document.</source>
        <translation>Puede que se haya leído una K donde la línea está vacía. Mire el nombre en el documento.</translation>
    </message>
    <message>
        <source>The passport line has no name. Look at the name in the document.</source>
        <translation>La línea del pasaporte no tiene nombre. Mire el nombre en el documento.</translation>
    </message>
    <message>
        <source>The passport line has given names only. Look at the name in the document.</source>
        <translation>La línea del pasaporte solo tiene nombres, sin apellidos. Mire el nombre en el documento.</translation>
    </message>
    <message>
        <source>The name fills the line and may be cut short. Look at the whole name in the document.</source>
        <translation>El nombre llena la línea y puede estar cortado. Mire el nombre completo en el documento.</translation>
    </message>
    <message>
        <source>The day or month of birth is not known. The document has zeros.</source>
        <translation>No se conoce el día o el mes de nacimiento. El documento tiene ceros.</translation>
    </message>
    <message>
        <source>The document has zeros in the date of expiry. Look for it in the document.</source>
        <translation>El documento tiene ceros en la fecha de vencimiento. Búsquela en el documento.</translation>
    </message>
    <message>
        <source>The date of birth is not whole. Look at it in the document.</source>
        <translation>La fecha de nacimiento no está completa. Mírela en el documento.</translation>
    </message>
    <message>
        <source>The date of expiry is not whole. Look at it in the document.</source>
        <translation>La fecha de vencimiento no está completa. Mírela en el documento.</translation>
    </message>
    <message>
        <source>This is an older French identity card. Its lines say no expiry. Look for it on the card.</source>
        <translation>Este es un documento de identidad francés antiguo. Sus líneas no indican el vencimiento. Búsquelo en el documento.</translation>
    </message>
    <message>
        <source>This is a specimen, not a person&apos;s document. Ask for the passport.</source>
        <translation>Esto es una muestra, no el documento de una persona. Pida el pasaporte.</translation>
    </message>
    <message>
        <source>The number goes on after the first nine signs.</source>
        <translation>El número sigue después de los nueve primeros signos.</translation>
    </message>
    <message>
        <source>Letters and digits were put right where only one of them can stand. Look at the marked ones.</source>
        <translation>Se corrigieron letras y cifras donde solo puede ir una de las dos. Mire las marcadas.</translation>
    </message>
    <message>
        <source>It may also read differently. Compare with the document and choose what stands there.</source>
        <translation>También puede leerse de otra manera. Compare con el documento y elija lo que dice.</translation>
    </message>
</context>
<context>
    <name>name_forms</name>
    <message>
        <source>This row has not four cells: tradition, part, strength, forms. Mend it in the file.</source>
        <translation>Esta fila no tiene cuatro celdas: tradition, part, strength, forms. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>The part must be given, family or any, and the strength same or look. Mend it in the file.</source>
        <translation>La parte debe ser given, family o any, y la fuerza same o look. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>Write two or more different forms of the name.</source>
        <translation>Escriba dos o más formas distintas del nombre.</translation>
    </message>
    <message>
        <source>“{form}” is not a form of a name. Use letters only, and three words at most.</source>
        <translation>«{form}» no es una forma de un nombre. Use solo letras y tres palabras como máximo.</translation>
    </message>
    <message>
        <source>“{form}” is too short. A form has two letters or more.</source>
        <translation>«{form}» es demasiado corto. Una forma tiene dos letras o más.</translation>
    </message>
    <message>
        <source>“{form}…” is too long for one form. Write each form by itself.</source>
        <translation>«{form}…» es demasiado largo para una forma. Escriba cada forma por separado.</translation>
    </message>
    <message>
        <source>A row has {most} forms at most. Leave out those that nobody here bears.</source>
        <translation>Una fila tiene {most} formas como máximo. Omita las que aquí nadie lleva.</translation>
    </message>
    <message>
        <source>This desk has {most} names of its own. Remove some first.</source>
        <translation>Este mostrador tiene {most} nombres propios. Quite antes algunos.</translation>
    </message>
    <message>
        <source>{first} and {second} are two names. They can be looked at, never taken for the same.</source>
        <translation>{first} y {second} son dos nombres. Pueden mirarse, nunca tomarse por iguales.</translation>
    </message>
    <message>
        <source>{first} and {second} may be two people. They are looked at, never taken for the same.</source>
        <translation>{first} y {second} pueden ser dos personas. Se miran, nunca se toman por iguales.</translation>
    </message>
    <message>
        <source>Through {form}, {first} and {second} would become the same, and they are two names. Leave {form} out.</source>
        <translation>Por {form}, {first} y {second} pasarían a ser iguales, y son dos nombres. Omita {form}.</translation>
    </message>
    <message>
        <source>These forms are known already. There is nothing to add.</source>
        <translation>Estas formas ya se conocen. No hay nada que agregar.</translation>
    </message>
    <message>
        <source>This desk has no such name of its own. Look at the list again.</source>
        <translation>Este mostrador no tiene ese nombre propio. Mire la lista de nuevo.</translation>
    </message>
</context>
<context>
    <name>name_reasons</name>
    <message>
        <source>The names are equal.</source>
        <translation>Los nombres son iguales.</translation>
    </message>
    <message>
        <source>Passports write these letters differently.</source>
        <translation>Los pasaportes escriben estas letras de otro modo.</translation>
    </message>
    <message>
        <source>One name is in another script and reads the same.</source>
        <translation>Un nombre está en otra escritura y se lee igual.</translation>
    </message>
    <message>
        <source>These are two forms of one name.</source>
        <translation>Son dos formas de un mismo nombre.</translation>
    </message>
    <message>
        <source>The same name is written in Latin letters in both ways.</source>
        <translation>El mismo nombre se escribe en letras latinas de ambas maneras.</translation>
    </message>
    <message>
        <source>The passport line is full, so that the name is cut short.</source>
        <translation>La línea del pasaporte está llena y el nombre queda cortado.</translation>
    </message>
    <message>
        <source>There is only an initial on one side.</source>
        <translation>En un lado solo hay una inicial.</translation>
    </message>
    <message>
        <source>The family name has a man&apos;s form and a woman&apos;s form.</source>
        <translation>El apellido tiene una forma masculina y una femenina.</translation>
    </message>
    <message>
        <source>A name stands in the other field.</source>
        <translation>Un nombre está en el otro campo.</translation>
    </message>
    <message>
        <source>The names stand in another order.</source>
        <translation>Los nombres están en otro orden.</translation>
    </message>
    <message>
        <source>The names are nearly alike, but not equal.</source>
        <translation>Los nombres se parecen mucho, pero no son iguales.</translation>
    </message>
    <message>
        <source>These may be two forms of one name.</source>
        <translation>Pueden ser dos formas de un mismo nombre.</translation>
    </message>
    <message>
        <source>One name is in a script that has no one spelling here.</source>
        <translation>Un nombre está en una escritura que no tiene aquí una sola grafía.</translation>
    </message>
    <message>
        <source>One given name may be a chosen Western name.</source>
        <translation>Uno de los nombres puede ser un nombre occidental elegido.</translation>
    </message>
    <message>
        <source>The document leaves out a name.</source>
        <translation>El documento omite un nombre.</translation>
    </message>
    <message>
        <source>The registration leaves out a name.</source>
        <translation>El registro omite un nombre.</translation>
    </message>
    <message>
        <source>Each side has a name that the other has not.</source>
        <translation>Cada lado tiene un nombre que el otro no tiene.</translation>
    </message>
    <message>
        <source>Only the family name differs: changed by marriage or divorce? Decide by date of birth and number.</source>
        <translation>Solo difiere el apellido: ¿cambió por matrimonio o divorcio? Decida por la fecha de nacimiento y el número.</translation>
    </message>
    <message>
        <source>Father and son: the generation is not the same.</source>
        <translation>Padre e hijo: la generación no es la misma.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation>Los nombres son distintos.</translation>
    </message>
    <message>
        <source>This row cannot be read. Compare the names by eye.</source>
        <translation>No se puede leer esta fila. Compare los nombres a simple vista.</translation>
    </message>
</context>
<context>
    <name>needs_you</name>
    <message>
        <source>Solve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translation>Ver sincronización</translation>
    </message>
    <message>
        <source>Two badges for one person</source>
        <translation>Dos credenciales para una persona</translation>
    </message>
    <message>
        <source>{name}: {given}.</source>
        <translation>{name}: {given}.</translation>
    </message>
    <message>
        <source>Two registrations of one passport have a badge each</source>
        <translation>Dos registros del mismo pasaporte tienen credencial</translation>
    </message>
    <message>
        <source>Two supervisors kept different badges, so none is good</source>
        <translation>Dos supervisores eligieron credenciales distintas: ninguna vale</translation>
    </message>
    <message>
        <source>{name}: {badges}. Take both, and print one new badge.</source>
        <translation>{name}: {badges}. Retire ambas e imprima una credencial nueva.</translation>
    </message>
    <message>
        <source>Two badges bear the same number {badges}</source>
        <translation>Dos credenciales llevan el mismo número {badges}</translation>
    </message>
    <message>
        <source>{name}. A disk of {desks} was copied. Take both, and print a new one for each.</source>
        <translation>{name}. Se copió un disco de {desks}. Retire ambas e imprima una nueva para cada persona.</translation>
    </message>
    <message>
        <source>A disk of {desks} was copied. Take both, and print a new one for each.</source>
        <translation>Se copió un disco de {desks}. Retire ambas e imprima una nueva para cada persona.</translation>
    </message>
    <message>
        <source>{desks} made badge {badges} after it was stopped</source>
        <translation>{desks} hizo la credencial {badges} después de ser detenido</translation>
    </message>
    <message>
        <source>{name}. Doors refuse it. Look at the person, then print a new one.</source>
        <translation>{name}. Las puertas la rechazan. Compruebe a la persona y después imprima una nueva.</translation>
    </message>
    <message>
        <source>Doors refuse it.</source>
        <translation>Las puertas la rechazan.</translation>
    </message>
    <message>
        <source>Records of {desks} are not believed</source>
        <translation>No se da crédito a registros de {desks}</translation>
    </message>
    <message>
        <source>Those before still count, and all other desks go on. Call the IT officer.</source>
        <translation>Los anteriores siguen valiendo y los demás mostradores siguen trabajando. Llame al responsable de informática.</translation>
    </message>
    <message>
        <source>{name} was sent to the supervisor</source>
        <translation>{name} fue enviada al supervisor</translation>
    </message>
    <message>
        <source>{desks}, slip {slip}: {reason}.</source>
        <translation>{desks}, comprobante {slip}: {reason}.</translation>
    </message>
    <message>
        <source>Slip {slip}.</source>
        <translation>Comprobante {slip}.</translation>
    </message>
    <message>
        <source>The disk of {desks} was restored or copied</source>
        <translation>El disco de {desks} fue restaurado o copiado</translation>
    </message>
    <message>
        <source>{entries} records that were only on it are saved and count. {behind} were missing on it.</source>
        <translation>Se salvaron {entries} registros que solo estaban en él y cuentan. Le faltaban {behind}.</translation>
    </message>
    <message>
        <source>The clock of {desks} is {span} fast</source>
        <translation>El reloj de {desks} va {span} adelantado</translation>
    </message>
    <message>
        <source>Set it. What was recorded there counts all the same.</source>
        <translation>Póngalo en hora. Lo registrado allí cuenta igualmente.</translation>
    </message>
    <message>
        <source>{desks} has not synced for {span}</source>
        <translation>{desks} lleva {span} sin sincronizar</translation>
    </message>
    <message>
        <source>It still works. Badges that it gave since then are not known here.</source>
        <translation>Sigue trabajando. Las credenciales que entregó desde entonces no se conocen aquí.</translation>
    </message>
    <message>
        <source>Badge {badges} lies at {desks}, and its bearer has another one</source>
        <translation>La credencial {badges} ({desks}) no se entregó y su titular ya tiene otra</translation>
    </message>
    <message>
        <source>{name}. Put it in the spoiled envelope there.</source>
        <translation>{name}. Póngala allí en el sobre de estropeadas.</translation>
    </message>
    <message>
        <source>Put it in the spoiled envelope there.</source>
        <translation>Póngala allí en el sobre de estropeadas.</translation>
    </message>
    <message>
        <source>The clock of {desks} is {span} slow</source>
        <translation>El reloj de {desks} va {span} atrasado</translation>
    </message>
    <message>
        <source>the clerk asked</source>
        <translation>lo pidió el agente</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Photo cannot be read</source>
        <translation>La foto no se puede leer</translation>
    </message>
    <message>
        <source>Photo too small</source>
        <translation>Foto demasiado pequeña</translation>
    </message>
    <message>
        <source>Photo of another shape</source>
        <translation>Foto de otra forma</translation>
    </message>
    <message>
        <source>There is no photo. The badge says “Valid with ID”.</source>
        <translation>No hay foto. La credencial dice «Válida con identificación».</translation>
    </message>
    <message>
        <source>The photo is no picture that can be printed.</source>
        <translation>La foto no es una imagen que se pueda imprimir.</translation>
    </message>
    <message>
        <source>The photo has {size} pixels, {dpi} to the inch on the badge. At least {least} are needed.</source>
        <translation>La foto tiene {size} píxeles, {dpi} por pulgada en la credencial. Se necesitan al menos {least}.</translation>
    </message>
    <message>
        <source>Only {seen} % of the photo fits on the badge: its shape is another.</source>
        <translation>Solo cabe el {seen} % de la foto en la credencial: su forma es otra.</translation>
    </message>
    <message>
        <source>Ask for a shorter form.</source>
        <translation>Pida una forma más corta.</translation>
    </message>
    <message>
        <source>Ask for a photo, or take one at the desk.</source>
        <translation>Pida una foto o tome una en el mostrador.</translation>
    </message>
    <message>
        <source>Ask for the photo again as a JPEG, or take one at the desk.</source>
        <translation>Pida otra vez la foto en JPEG o tome una en el mostrador.</translation>
    </message>
    <message>
        <source>Ask for a larger one, or take a photo at the desk.</source>
        <translation>Pida una más grande o tome una foto en el mostrador.</translation>
    </message>
    <message>
        <source>Cut it upright around the face, or take a photo at the desk.</source>
        <translation>Recórtela en vertical alrededor de la cara o tome una foto en el mostrador.</translation>
    </message>
    <message>
        <source>Letters without a font</source>
        <translation>Letras sin fuente</translation>
    </message>
    <message>
        <source>Printed too small</source>
        <translation>Sale demasiado pequeño</translation>
    </message>
    <message>
        <source>{where} has letters that no font has: {letters}. Latin letters would stand there, or nothing.</source>
        <translation>{where}: ninguna fuente tiene estas letras: {letters}. Habría letras latinas en su lugar, o nada.</translation>
    </message>
    <message>
        <source>{where} is too long for a line and would be broken: {word}</source>
        <translation>{where}: es demasiado largo para una línea y se partiría: {word}</translation>
    </message>
    <message>
        <source>{where} is so long that its letters would be {size} mm. They should be {least} mm.</source>
        <translation>{where}: es tan largo que sus letras medirían {size} mm. Deberían medir {least} mm.</translation>
    </message>
    <message>
        <source>Ask for another spelling, as in the passport.</source>
        <translation>Pida otra grafía, como en el pasaporte.</translation>
    </message>
    <message>
        <source>Ask for a shorter form, or where it may be parted.</source>
        <translation>Pida una forma más corta o pregunte dónde se puede partir.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The given name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The family name</source>
        <translation>El apellido</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>La delegación</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>El cargo</translation>
    </message>
    <message>
        <source>The category</source>
        <translation>La categoría</translation>
    </message>
    <message>
        <source>The category in other languages</source>
        <translation>La categoría en otros idiomas</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
</context>
<context>
    <name>print reasons</name>
    <message>
        <source>The printer was off. The badge was taken back from its queue and will not come out later.</source>
        <translation>La impresora estaba apagada. La credencial se retiró de la cola y no saldrá después.</translation>
    </message>
    <message>
        <source>The job was cancelled at the printer. No badge came out.</source>
        <translation>El trabajo se canceló en la impresora. No salió ninguna credencial.</translation>
    </message>
    <message>
        <source>The printer broke the job off. No badge came out.</source>
        <translation>La impresora interrumpió el trabajo. No salió ninguna credencial.</translation>
    </message>
    <message>
        <source>The printer did not finish in time. The badge was taken back and will not come out later.</source>
        <translation>La impresora no terminó a tiempo. La credencial se retiró y no saldrá después.</translation>
    </message>
    <message>
        <source>The badge was taken back from this printer and will not come out later.</source>
        <translation>La credencial se retiró de esta impresora y no saldrá más tarde.</translation>
    </message>
    <message>
        <source>The computer’s print queue took the badge. It never says whether it came out: look at the printer.</source>
        <translation>La cola de impresión del equipo aceptó la credencial. Nunca indica si salió: mire la impresora.</translation>
    </message>
    <message>
        <source>The printer did not finish, and the badge could not be taken back: it may come out later. Look there first.</source>
        <translation>La impresora no terminó y la credencial no se pudo retirar: puede salir después. Revise ahí primero.</translation>
    </message>
    <message>
        <source>The printer no longer answers. Look whether the badge came out.</source>
        <translation>La impresora ya no responde. Revise si salió la credencial.</translation>
    </message>
    <message>
        <source>The printer has forgotten the job, as after a power cut. Look whether the badge came out.</source>
        <translation>La impresora olvidó el trabajo, como tras un apagón. Revise si salió la credencial.</translation>
    </message>
    <message>
        <source>The printer broke the job off after a page had come out. Look whether it is good.</source>
        <translation>La impresora interrumpió el trabajo después de que saliera una hoja. Mire si está bien.</translation>
    </message>
    <message>
        <source>The printer did not confirm the badge. Look whether it came out.</source>
        <translation>La impresora no confirmó la credencial. Revise si salió.</translation>
    </message>
</context>
<context>
    <name>printer kinds</name>
    <message>
        <source>A network printer at its own address: it says itself whether each badge came out.</source>
        <translation>Una impresora de red en su propia dirección: ella misma indica si salió cada credencial.</translation>
    </message>
    <message>
        <source>The same over an encrypted line, known by its fingerprint.</source>
        <translation>Lo mismo por una conexión cifrada, reconocida por su huella digital.</translation>
    </message>
    <message>
        <source>A printer that this computer knows. With its own address regdesk would know more of it.</source>
        <translation>Una impresora que este equipo conoce. Con su propia dirección, regdesk sabría más de ella.</translation>
    </message>
    <message>
        <source>A Zebra label printer on the network: its counter of labels says whether the badge came out.</source>
        <translation>Una impresora de etiquetas Zebra en la red: su contador de etiquetas indica si salió la credencial.</translation>
    </message>
    <message>
        <source>Any printer of this computer, when nothing else works: you are asked whether each badge came out.</source>
        <translation>Cualquier impresora de este equipo, cuando nada más funciona: se le pregunta si salió cada credencial.</translation>
    </message>
    <message>
        <source>A folder: each badge becomes a PDF file, for training and tests.</source>
        <translation>Una carpeta: cada credencial se guarda como archivo PDF, para formación y pruebas.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) is not as the desk signed it: it was changed or put in.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}) no está como la firmó el mostrador: se cambió o se añadió.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}): what it says of who did what to whom was changed.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}): se cambió lo que dice de quién hizo qué y a quién.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) holds, but the database files it under another person or act: that was changed.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}) es válida, pero la base de datos la guarda bajo otra persona u otro acto: eso se cambió.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was taken out.</source>
        <translation>Se quitó la entrada {seq} del mostrador {desk}.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) stands in another place: entries were put in another order.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}) está en otro lugar: se cambió el orden de las entradas.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} was slipped in; the desk signed another entry for this place.</source>
        <translation>Se introdujo la entrada {seq} del mostrador {desk}; el mostrador firmó otra para ese lugar.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) is not signed, and it has to be.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}) no está firmada, y debe estarlo.</translation>
    </message>
    <message>
        <source>The entries of desk {desk} are signed by a key that is not its own, from entry {seq} on.</source>
        <translation>Las entradas del mostrador {desk} están firmadas con una clave que no es la suya, desde la entrada {seq}.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) was emptied, and no entry says that the desk did so.</source>
        <translation>La entrada {seq} del mostrador {desk} ({kind}, {when}) se vació, y ninguna entrada dice que lo hiciera el mostrador.</translation>
    </message>
    <message>
        <source>Entry {seq} of desk {desk} ({kind}, {when}) and those behind it are missing: the end was cut off.</source>
        <translation>Faltan la entrada {seq} del mostrador {desk} ({kind}, {when}) y las siguientes: se cortó el final.</translation>
    </message>
    <message>
        <source>There are two entries {seq} of desk {desk} ({kind}, {when}), both signed: two copies of the desk went on.</source>
        <translation>Hay dos entradas {seq} del mostrador {desk} ({kind}, {when}), las dos firmadas: siguieron dos copias del mostrador.</translation>
    </message>
    <message>
        <source>The list of badges does not agree with entry {seq} of desk {desk} ({kind}, {when}): whose badge it is, or whether it is in doubt, was changed.</source>
        <translation>La lista de credenciales no concuerda con la entrada {seq} del mostrador {desk} ({kind}, {when}): se cambió de quién es la credencial, o si está en duda.</translation>
    </message>
    <message>
        <source>The list of badges has a badge that no entry tells of: it was put in.</source>
        <translation>La lista de credenciales tiene una de la que no habla ninguna entrada: se añadió.</translation>
    </message>
    <message>
        <source>It is not as it was given out: it was changed or cut.</source>
        <translation>No está como se entregó: se cambió o se cortó.</translation>
    </message>
    <message>
        <source>In the export {file}: {says}</source>
        <translation>En la exportación {file}: {says}</translation>
    </message>
    <message>
        <source>Call the IT officer. Do not delete anything, and keep this laptop as it is.</source>
        <translation>Llame al responsable de informática. No borre nada y deje este portátil como está.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>See a supervisor</source>
        <translation>Ver a supervisión</translation>
    </message>
    <message>
        <source>A supervisor decides about this badge. The slip says where to go.</source>
        <translation>Supervisión decide sobre esta credencial. El comprobante indica adónde ir.</translation>
    </message>
    <message>
        <source>Not accredited</source>
        <translation>Sin acreditación</translation>
    </message>
    <message>
        <source>Decision of {decided}.</source>
        <translation>Decisión del {decided}.</translation>
    </message>
    <message>
        <source>The accrediting authority has decided.</source>
        <translation>La autoridad que acredita ya decidió.</translation>
    </message>
    <message>
        <source>Not accredited yet</source>
        <translation>Acreditación en trámite</translation>
    </message>
    <message>
        <source>The request of {submitted} is still open.</source>
        <translation>La solicitud del {submitted} sigue en trámite.</translation>
    </message>
    <message>
        <source>The request is still open.</source>
        <translation>La solicitud sigue en trámite.</translation>
    </message>
    <message>
        <source>Everybody collects their own badge at this meeting</source>
        <translation>En esta reunión cada persona recoge su propia credencial</translation>
    </message>
    <message>
        <source>Nobody takes badges for others here, whoever asks. Each person comes in person.</source>
        <translation>Aquí nadie se lleva credenciales de otras personas, sea quien sea. Cada persona viene en persona.</translation>
    </message>
    <message>
        <source>This badge is given in person only</source>
        <translation>Esta credencial se entrega solo en persona</translation>
    </message>
    <message>
        <source>At this meeting a focal point takes badges of VIPs alone.</source>
        <translation>En esta reunión un punto focal solo se lleva credenciales de personas VIP.</translation>
    </message>
    <message>
        <source>{collector} is not a focal point of {delegation}</source>
        <translation>{collector} no es punto focal de {delegation}</translation>
    </message>
    <message>
        <source>Focal points: {names}. A supervisor can decide (F4).</source>
        <translation>Puntos focales: {names}. Un supervisor puede decidir (F4).</translation>
    </message>
    <message>
        <source>No focal point was named for this delegation. A supervisor can decide (F4).</source>
        <translation>No se designó ningún punto focal para esta delegación. Un supervisor puede decidir (F4).</translation>
    </message>
    <message>
        <source>First the letter, or a focal point of {delegation}</source>
        <translation>Antes la carta, o un punto focal de {delegation}</translation>
    </message>
    <message>
        <source>Who takes badges for others shows a signed letter or a power of attorney: press F5 and write its number.</source>
        <translation>Quien se lleva credenciales de otras personas muestra una carta firmada o un poder: pulse F5 y escriba su número.</translation>
    </message>
    <message>
        <source>This badge is not among those that are collected</source>
        <translation>Esta credencial no está entre las que se recogen</translation>
    </message>
    <message>
        <source>Put it aside: it is of somebody who was not ticked, or of another delegation.</source>
        <translation>Póngala aparte: es de alguien que no estaba marcado, o de otra delegación.</translation>
    </message>
    <message>
        <source>This collection has ended</source>
        <translation>Esta entrega ha terminado</translation>
    </message>
    <message>
        <source>Ask for the collector&apos;s passport once more, then go on.</source>
        <translation>Pida una vez más el pasaporte de quien recoge y siga.</translation>
    </message>
    <message>
        <source>This badge was already collected</source>
        <translation>Esta credencial ya fue recogida</translation>
    </message>
    <message>
        <source>Do not print another. A colleague took it, with all badges of the delegation.</source>
        <translation>No imprima otra. Se la llevó un colega, con todas las credenciales de la delegación.</translation>
    </message>
    <message>
        <source>Collected in person. Do not print another.</source>
        <translation>Recogida en persona. No imprima otra.</translation>
    </message>
    <message>
        <source>The badge of this person was cancelled</source>
        <translation>La credencial de esta persona fue anulada</translation>
    </message>
    <message>
        <source>Badge {number} was cancelled on {when}, without a new one. A supervisor decides.</source>
        <translation>La credencial {number} se anuló el {when}, sin dar otra. Decide un supervisor.</translation>
    </message>
    <message>
        <source>Two badges were given to this person</source>
        <translation>Esta persona recibió dos credenciales</translation>
    </message>
    <message>
        <source>Two desks gave a badge. Do not print another. A supervisor decides.</source>
        <translation>Dos mostradores entregaron una credencial. No imprima otra. Decide supervisión.</translation>
    </message>
    <message>
        <source>This registration is a duplicate</source>
        <translation>Este registro está duplicado</translation>
    </message>
    <message>
        <source>The person is on the list twice. Open the other registration, or call the supervisor.</source>
        <translation>La persona está dos veces en la lista. Abra el otro registro, o llame a supervisión.</translation>
    </message>
    <message>
        <source>The organisation is not on the list for this meeting</source>
        <translation>La organización no está en la lista de esta reunión</translation>
    </message>
    <message>
        <source>{organisation}: no ECOSOC status, and not on the list of resolution 71/280. Accreditation decides.</source>
        <translation>{organisation}: sin estatus ante el ECOSOC y fuera de la lista de la resolución 71/280. Decide acreditación.</translation>
    </message>
    <message>
        <source>No ECOSOC status, and not on the list of resolution 71/280. Accreditation decides.</source>
        <translation>Sin estatus ante el ECOSOC y fuera de la lista de la resolución 71/280. Decide acreditación.</translation>
    </message>
    <message>
        <source>This person is {age} years old</source>
        <translation>Esta persona tiene {age} años</translation>
    </message>
    <message>
        <source>A parent or guardian has to agree in writing. A supervisor decides.</source>
        <translation>El padre, la madre o el tutor debe autorizar por escrito. Decide supervisión.</translation>
    </message>
    <message>
        <source>{category} badges are at Desk {desk}</source>
        <translation>Las credenciales de {category} están en el mostrador {desk}</translation>
    </message>
    <message>
        <source>This desk does not hold them. Print the slip and send the person there.</source>
        <translation>Este mostrador no las tiene. Imprima el comprobante y envíe allá a la persona.</translation>
    </message>
    <message>
        <source>Desk {desk} gives this badge</source>
        <translation>Esta credencial la entrega el mostrador {desk}</translation>
    </message>
    <message>
        <source>This desk has not heard from Desk {desk} since {since}. Send the person there, or a supervisor phones Desk {desk} first.</source>
        <translation>Este mostrador no sabe nada del mostrador {desk} desde {since}. Envíe allí a la persona, o que un supervisor llame antes al mostrador {desk}.</translation>
    </message>
    <message>
        <source>This desk does not hear from Desk {desk}. Send the person there, or a supervisor phones Desk {desk} first.</source>
        <translation>Este mostrador no sabe nada del mostrador {desk}. Envíe allí a la persona, o que un supervisor llame antes al mostrador {desk}.</translation>
    </message>
    <message>
        <source>Badge collection has not opened</source>
        <translation>La entrega de credenciales aún no abre</translation>
    </message>
    <message>
        <source>It opens {opens}, in {left}.</source>
        <translation>Abre el {opens}, dentro de {left}.</translation>
    </message>
    <message>
        <source>Badge collection is closed now</source>
        <translation>La entrega de credenciales está cerrada ahora</translation>
    </message>
    <message>
        <source>It opens again {opens}, in {left}.</source>
        <translation>Abre de nuevo el {opens}, dentro de {left}.</translation>
    </message>
    <message>
        <source>Badge collection closed {ago} ago</source>
        <translation>La entrega de credenciales cerró hace {ago}</translation>
    </message>
    <message>
        <source>It was open from {opened} to {closed}. Only a supervisor can give this badge now.</source>
        <translation>Estuvo abierta del {opened} al {closed}. Ahora solo supervisión puede entregar esta credencial.</translation>
    </message>
    <message>
        <source>There is no photo for this badge</source>
        <translation>Falta la foto de esta credencial</translation>
    </message>
    <message>
        <source>This meeting asks for a photo on each badge. Take one at the desk, or a supervisor decides.</source>
        <translation>En esta reunión cada credencial lleva foto. Tómela en el mostrador o decide un supervisor.</translation>
    </message>
    <message>
        <source>A second person looks at the face first</source>
        <translation>Primero mira la cara una segunda persona</translation>
    </message>
    <message>
        <source>Somebody was not sure. No badge until a second person has looked.</source>
        <translation>Alguien tuvo dudas. Sin credencial hasta que haya mirado una segunda persona.</translation>
    </message>
    <message>
        <source>Do not print: a supervisor looks at the face</source>
        <translation>No imprima: un supervisor mira la cara</translation>
    </message>
    <message>
        <source>Somebody at a desk did not see the same face. The slip does not say why.</source>
        <translation>Alguien en un mostrador no vio la misma cara. El comprobante no dice por qué.</translation>
    </message>
    <message>
        <source>The passport does not match this registration</source>
        <translation>El pasaporte no coincide con este registro</translation>
    </message>
    <message>
        <source>Do not print. A supervisor looks at the passport and the registration.</source>
        <translation>No imprima. Supervisión revisa el pasaporte y el registro.</translation>
    </message>
    <message>
        <source>This document cannot be used</source>
        <translation>Este documento no se puede usar</translation>
    </message>
    <message>
        <source>A passport or a national ID card is needed.</source>
        <translation>Se necesita el pasaporte o un documento nacional de identidad.</translation>
    </message>
    <message>
        <source>The passport has expired</source>
        <translation>El pasaporte está vencido</translation>
    </message>
    <message>
        <source>Ask for another document. None? A supervisor decides.</source>
        <translation>Pida otro documento. ¿No tiene? Decide supervisión.</translation>
    </message>
    <message>
        <source>For this badge only a passport is accepted.</source>
        <translation>Para esta credencial solo se acepta el pasaporte.</translation>
    </message>
    <message>
        <source>It cannot be accepted here. Ask for another document.</source>
        <translation>Aquí no se puede aceptar. Pida otro documento.</translation>
    </message>
    <message>
        <source>A second document is needed</source>
        <translation>Hace falta un segundo documento</translation>
    </message>
    <message>
        <source>Ask for another document with a photo, and compare it as well.</source>
        <translation>Pida otro documento con foto y compárelo también.</translation>
    </message>
    <message>
        <source>This is the same document again</source>
        <translation>Es otra vez el mismo documento</translation>
    </message>
    <message>
        <source>Ask for another document with a photo.</source>
        <translation>Pida otro documento con foto.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <source>Without a document no badge is given. A copy or a picture on a phone is none.</source>
        <translation>Sin documento no se entrega credencial. Una copia o una foto en el teléfono no lo es.</translation>
    </message>
    <message>
        <source>This person may not vouch</source>
        <translation>Esta persona no puede responder por otra</translation>
    </message>
    <message>
        <source>Only the focal point who was named for this delegation may. A supervisor decides.</source>
        <translation>Solo puede el punto focal nombrado para esta delegación. Decide un supervisor.</translation>
    </message>
    <message>
        <source>First the badge of the focal point</source>
        <translation>Primero la credencial del punto focal</translation>
    </message>
    <message>
        <source>Who vouches has shown a passport and has a badge. Give that badge first.</source>
        <translation>Quien responde por otro ya mostró su pasaporte y tiene credencial. Entregue primero esa credencial.</translation>
    </message>
    <message>
        <source>An adult with a badge of this meeting has to come along. Scan that badge.</source>
        <translation>Tiene que acompañarle un adulto con credencial de esta reunión. Escanee esa credencial.</translation>
    </message>
    <message>
        <source>This person cannot be the chaperone</source>
        <translation>Esta persona no puede ser el acompañante</translation>
    </message>
    <message>
        <source>It has to be another person, an adult, with a badge that was handed over.</source>
        <translation>Tiene que ser otra persona, adulta, con una credencial ya entregada.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Searched as {searched}.</source>
        <translation>Se buscó: {searched}.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name or code.</source>
        <translation>Nadie en la lista tiene este nombre o código.</translation>
    </message>
    <message>
        <source>First compare the passport</source>
        <translation>Primero compare el pasaporte</translation>
    </message>
    <message>
        <source>The badge prints after the passport and the face are confirmed.</source>
        <translation>La credencial se imprime después de confirmar el pasaporte y la cara.</translation>
    </message>
    <message>
        <source>First look at each marked line</source>
        <translation>Primero revise cada línea marcada</translation>
    </message>
    <message>
        <source>Every line that differs has to be looked at before the badge prints.</source>
        <translation>Antes de imprimir hay que revisar cada línea que difiere.</translation>
    </message>
    <message>
        <source>The passport line was not read correctly</source>
        <translation>La línea del pasaporte no se leyó bien</translation>
    </message>
    <message>
        <source>Scan again, or type it.</source>
        <translation>Escanee otra vez, o escríbala.</translation>
    </message>
    <message>
        <source>Did badge {number} come out?</source>
        <translation>¿Salió la credencial {number}?</translation>
    </message>
    <message>
        <source>Answer this first. Nothing is printed again before that.</source>
        <translation>Primero responda esto. Antes no se reimprime nada.</translation>
    </message>
    <message>
        <source>Badge {number} is printed and waits here</source>
        <translation>La credencial {number} está impresa y espera aquí</translation>
    </message>
    <message>
        <source>Hand that badge over. Is it lost or spoiled? Then cancel it first.</source>
        <translation>Entregue esa credencial. ¿Se perdió o se dañó? Primero cancélela.</translation>
    </message>
    <message>
        <source>No badge is printed for this person</source>
        <translation>No hay credencial impresa para esta persona</translation>
    </message>
    <message>
        <source>Compare the passport, then print the badge.</source>
        <translation>Compare el pasaporte y después imprima la credencial.</translation>
    </message>
    <message>
        <source>That is another badge</source>
        <translation>Esa es otra credencial</translation>
    </message>
    <message>
        <source>This person&apos;s badge is {number}. Look at the number on the badge.</source>
        <translation>La credencial de esta persona es la {number}. Mire el número de la credencial.</translation>
    </message>
    <message>
        <source>Look at the number on the badge.</source>
        <translation>Mire el número de la credencial.</translation>
    </message>
    <message>
        <source>Badge {number} may still come out of its printer</source>
        <translation>La credencial {number} todavía puede salir de su impresora</translation>
    </message>
    <message>
        <source>{printer} does not say that it let go of it. Mend it or switch it on, then print again: the old badge is taken back first. Where that cannot be done, a supervisor decides.</source>
        <translation>{printer} no confirma que la haya soltado. Arréglela o enciéndala y vuelva a imprimir: primero se retira la credencial anterior. Si no es posible, decide un supervisor.</translation>
    </message>
    <message>
        <source>Badge {number} did come out</source>
        <translation>La credencial {number} sí salió</translation>
    </message>
    <message>
        <source>{printer} says that it printed it. Look for it and put it in the spoiled envelope: it no longer works. Then print again.</source>
        <translation>{printer} indica que la imprimió. Búsquela y póngala en el sobre de inutilizadas: ya no sirve. Después vuelva a imprimir.</translation>
    </message>
    <message>
        <source>This is not for your role</source>
        <translation>Esto no es para su función</translation>
    </message>
    <message>
        <source>Ask {role}.</source>
        <translation>Pregunte {role}.</translation>
    </message>
    <message>
        <source>Ask a colleague.</source>
        <translation>Pregunte a un colega.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk</source>
        <translation>Nadie ha iniciado sesión en este mostrador</translation>
    </message>
    <message>
        <source>Scan your staff card and type your PIN.</source>
        <translation>Escanee su tarjeta de personal y escriba su PIN.</translation>
    </message>
    <message>
        <source>This desk cannot seal badges yet</source>
        <translation>Este mostrador aún no puede sellar credenciales</translation>
    </message>
    <message>
        <source>Checkpoints would stop its badges. The shift lead enrols it: Setup, Desks.</source>
        <translation>Los controles detendrían sus credenciales. El jefe de turno lo certifica: Ajustes, Mostradores.</translation>
    </message>
    <message>
        <source>This desk may not make these badges</source>
        <translation>Este mostrador no puede hacer estas credenciales</translation>
    </message>
    <message>
        <source>{category} badges are made at another desk. Send the person there, or call the shift lead.</source>
        <translation>Las credenciales de {category} se hacen en otro mostrador. Envíe a la persona allí o llame al jefe de turno.</translation>
    </message>
    <message>
        <source>Send the person to another desk, or call the shift lead.</source>
        <translation>Envíe a la persona a otro mostrador o llame al jefe de turno.</translation>
    </message>
    <message>
        <source>This desk has no badge numbers left</source>
        <translation>A este mostrador no le quedan números de credencial</translation>
    </message>
    <message>
        <source>The shift lead enrols it under a spare desk number: Setup, Desks.</source>
        <translation>El jefe de turno lo certifica con un número de mostrador de reserva: Ajustes, Mostradores.</translation>
    </message>
    <message>
        <source>Sent to supervisor</source>
        <translation>Enviado a supervisión</translation>
    </message>
    <message>
        <source>Give the slip to the person. The supervisor goes on from here.</source>
        <translation>Entregue el comprobante a la persona. A partir de aquí sigue supervisión.</translation>
    </message>
    <message>
        <source>Badge {number} was printed at Desk {desk}, not handed over</source>
        <translation>La credencial {number} se imprimió en el mostrador {desk}, sin entregar</translation>
    </message>
    <message>
        <source>Do not print another. Send the person to Desk {desk}, or fetch the badge and scan it here.</source>
        <translation>No imprima otra. Envíe a la persona al mostrador {desk}, o traiga la credencial y escanéela aquí.</translation>
    </message>
    <message>
        <source>Badge {number} prints at Desk {desk}</source>
        <translation>La credencial {number} se imprime en el mostrador {desk}</translation>
    </message>
    <message>
        <source>Do not print another. Send the person to Desk {desk}, or call there.</source>
        <translation>No imprima otra. Envíe a la persona al mostrador {desk}, o llame allí.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>The row has {cells} cells, the header {columns}: a cell holds the sign that stands between cells</source>
        <translation>La fila tiene {cells} celdas y el encabezado {columns}: una celda contiene el signo que separa las celdas</translation>
    </message>
    <message>
        <source>Family name is empty</source>
        <translation>Faltan los apellidos</translation>
    </message>
    <message>
        <source>Signs that nobody sees were taken out of “{column}” ({signs}). It reads “{value}” now: compare it with the registration</source>
        <translation>Se quitaron de “{column}” signos que nadie ve ({signs}). Ahora dice “{value}”: compárelo con la inscripción</translation>
    </message>
    <message>
        <source>“{column}” has {count} letters. At most {most} can be shown</source>
        <translation>“{column}” tiene {count} letras. Se pueden mostrar como máximo {most}</translation>
    </message>
    <message>
        <source>A letter in “{column}” bears more marks than any script has. Write it again by hand</source>
        <translation>Una letra de “{column}” lleva más signos de los que tiene cualquier escritura. Vuelva a escribirlo a mano</translation>
    </message>
    <message>
        <source>“{value}” is the only name. Is the family name missing?</source>
        <translation>“{value}” es el único nombre. ¿Faltan los apellidos?</translation>
    </message>
    <message>
        <source>“{value}” is not a real date</source>
        <translation>“{value}” no es una fecha real</translation>
    </message>
    <message>
        <source>“{value}” has no day and month</source>
        <translation>“{value}” no tiene día ni mes</translation>
    </message>
    <message>
        <source>“{value}” has no day</source>
        <translation>“{value}” no tiene día</translation>
    </message>
    <message>
        <source>Date of birth is in the future: {value}</source>
        <translation>La fecha de nacimiento está en el futuro: {value}</translation>
    </message>
    <message>
        <source>Date of birth is too long ago: {value}</source>
        <translation>La fecha de nacimiento es demasiado antigua: {value}</translation>
    </message>
    <message>
        <source>“{value}” is not a country code</source>
        <translation>“{value}” no es un código de país</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Use {meant}?</source>
        <translation>“{value}” no es un código de país. ¿Usar {meant}?</translation>
    </message>
    <message>
        <source>“{value}” is not a country</source>
        <translation>“{value}” no es un país</translation>
    </message>
    <message>
        <source>“{value}” is not a country. Use {meant}?</source>
        <translation>“{value}” no es un país. ¿Usar {meant}?</translation>
    </message>
    <message>
        <source>“{value}” is a document number that a spreadsheet has rounded. Take it from the original list</source>
        <translation>“{value}” es un número de documento redondeado por una hoja de cálculo. Tómelo de la lista original</translation>
    </message>
    <message>
        <source>Category is empty</source>
        <translation>Falta la categoría</translation>
    </message>
    <message>
        <source>“{value}” is not a category of this meeting</source>
        <translation>“{value}” no es una categoría de esta reunión</translation>
    </message>
    <message>
        <source>“{value}” is not a category of this meeting. Use {nearest}?</source>
        <translation>“{value}” no es una categoría de esta reunión. ¿Usar {nearest}?</translation>
    </message>
    <message>
        <source>A parliamentarian needs the delegation or organisation they come with: “{value}” is not known</source>
        <translation>Para un cargo parlamentario hace falta la delegación u organización con la que viene: no se conoce “{value}”</translation>
    </message>
    <message>
        <source>Delegation is empty</source>
        <translation>Falta la delegación</translation>
    </message>
    <message>
        <source>“{value}” is not a State</source>
        <translation>“{value}” no es un Estado</translation>
    </message>
    <message>
        <source>“{value}” is not a State. Use {nearest}?</source>
        <translation>“{value}” no es un Estado. ¿Usar {nearest}?</translation>
    </message>
    <message>
        <source>“{value}” is not a way of accreditation of this meeting</source>
        <translation>“{value}” no es una vía de acreditación de esta reunión</translation>
    </message>
    <message>
        <source>“{value}” is not a way of accreditation of this meeting. Use {nearest}?</source>
        <translation>“{value}” no es una vía de acreditación de esta reunión. ¿Usar {nearest}?</translation>
    </message>
    <message>
        <source>“{value}” says nothing about accreditation</source>
        <translation>“{value}” no dice nada sobre la acreditación</translation>
    </message>
    <message>
        <source>“{value}” says nothing about accreditation. Use “{nearest}”?</source>
        <translation>“{value}” no dice nada sobre la acreditación. ¿Usar “{nearest}”?</translation>
    </message>
    <message>
        <source>“{value}” is no ground for taking part</source>
        <translation>“{value}” no es una base para participar</translation>
    </message>
    <message>
        <source>“{value}” is no ground for taking part. Use “{nearest}”?</source>
        <translation>“{value}” no es una base para participar. ¿Usar “{nearest}”?</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>“{value}” no es sí ni no</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Use “{nearest}”?</source>
        <translation>“{value}” no es sí ni no. ¿Usar “{nearest}”?</translation>
    </message>
    <message>
        <source>Nothing tells this row from others: no code, no document number, no date of birth</source>
        <translation>Nada distingue esta fila de otras: ni código, ni número de documento, ni fecha de nacimiento</translation>
    </message>
    <message>
        <source>Same confirmation code as row {row}: {value}</source>
        <translation>Mismo código de confirmación que la fila {row}: {value}</translation>
    </message>
    <message>
        <source>Same registration as row {row}</source>
        <translation>Mismo registro que la fila {row}</translation>
    </message>
    <message>
        <source>Same passport as row {row}. Is it one person?</source>
        <translation>Mismo pasaporte que la fila {row}. ¿Es una sola persona?</translation>
    </message>
    <message>
        <source>Same name and date of birth as row {row}. Is it one person?</source>
        <translation>Mismo nombre y fecha de nacimiento que la fila {row}. ¿Es una sola persona?</translation>
    </message>
    <message>
        <source>Same passport as somebody from another list. Is it one person?</source>
        <translation>Mismo pasaporte que alguien de otra lista. ¿Es una sola persona?</translation>
    </message>
    <message>
        <source>Same name and date of birth as somebody from another list. Is it one person?</source>
        <translation>Mismo nombre y fecha de nacimiento que alguien de otra lista. ¿Es una sola persona?</translation>
    </message>
    <message>
        <source>No column says who is accredited: everybody will be pending</source>
        <translation>Ninguna columna indica quién tiene acreditación: todas las personas quedarán en trámite</translation>
    </message>
    <message>
        <source>{count} filled</source>
        <translation>{count} con dato</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>{count} sin dato</translation>
    </message>
    <message>
        <source>{count} to correct</source>
        <translation>{count} por corregir</translation>
    </message>
    <message>
        <source>{count} unknown code</source>
        <translation>{count} código desconocido</translation>
    </message>
    <message>
        <source>{count} unknown codes</source>
        <translation>{count} códigos desconocidos</translation>
    </message>
    <message>
        <source>{count} delegations</source>
        <translation>{count} delegaciones</translation>
    </message>
    <message>
        <source>{count} matched</source>
        <translation>{count} coinciden</translation>
    </message>
    <message>
        <source>{count} accredited</source>
        <translation>{count} con acreditación</translation>
    </message>
    <message>
        <source>{count} not found</source>
        <translation>{count} sin encontrar</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Place within the code</source>
        <translation>Lugar en el código</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Form of address (H.E.)</source>
        <translation>Tratamiento (Excmo.)</translation>
    </message>
    <message>
        <source>Title (Mr., Ms., Dr.)</source>
        <translation>Título (Sr., Dra.)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Kind of delegation</source>
        <translation>Tipo de delegación</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Accreditation channel</source>
        <translation>Vía de acreditación</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Fecha de decisión</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Fecha de solicitud</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Núm. de pasaporte</translation>
    </message>
    <message>
        <source>Passport expiry</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Parliamentarian</source>
        <translation>Cargo parlamentario</translation>
    </message>
    <message>
        <source>Ground for taking part</source>
        <translation>Base para participar</translation>
    </message>
    <message>
        <source>Consent of a parent</source>
        <translation>Permiso parental</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>Archivo de la foto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Greeter</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agente de mostrador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Accreditation authority</source>
        <translation>Autoridad de acreditación</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Jefe de turno</translation>
    </message>
    <message>
        <source>Checkpoint guard</source>
        <translation>Guardia de control</translation>
    </message>
    <message>
        <source>a greeter</source>
        <translation>a recepción</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>a un agente de mostrador</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>a un supervisor</translation>
    </message>
    <message>
        <source>the accreditation authority</source>
        <translation>a la autoridad de acreditación</translation>
    </message>
    <message>
        <source>the shift lead</source>
        <translation>al jefe de turno</translation>
    </message>
    <message>
        <source>a checkpoint guard</source>
        <translation>a un guardia de control</translation>
    </message>
    <message>
        <source>There is no staff list at this desk. The shift lead takes one in.</source>
        <translation>En este mostrador no hay lista de personal. El jefe de turno la carga.</translation>
    </message>
    <message>
        <source>This is not a staff card. Scan the code of your staff card.</source>
        <translation>Esta no es una tarjeta de personal. Escanee el código de su tarjeta de personal.</translation>
    </message>
    <message>
        <source>This card is not on the staff list. Was it replaced? Use the new one, or ask the shift lead.</source>
        <translation>Esta tarjeta no está en la lista de personal. ¿Se la cambiaron? Use la nueva o pregunte al jefe de turno.</translation>
    </message>
    <message>
        <source>This card does not work here any more. Ask the shift lead.</source>
        <translation>Esta tarjeta ya no sirve aquí. Pregunte al jefe de turno.</translation>
    </message>
    <message>
        <source>You do not have this role. Choose another one, or ask the shift lead.</source>
        <translation>Usted no tiene esta función. Elija otra o pregunte al jefe de turno.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own: six digits that only you know.</source>
        <translation>Elija su propio PIN: seis cifras que solo usted conozca.</translation>
    </message>
    <message>
        <source>This card has its PIN already. Forgotten? Ask the shift lead for a new one.</source>
        <translation>Esta tarjeta ya tiene su PIN. ¿Lo olvidó? Pida uno nuevo al jefe de turno.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Type six.</source>
        <translation>Un PIN tiene seis cifras. Escriba seis.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose six other digits.</source>
        <translation>Este PIN es muy fácil de adivinar. Elija otras seis cifras.</translation>
    </message>
    <message>
        <source>This is the PIN you were given. Choose another one.</source>
        <translation>Este es el PIN que le dieron. Elija otro.</translation>
    </message>
    <message>
        <source>Wrong PIN. Tries left: {left}.</source>
        <translation>PIN incorrecto. Intentos que quedan: {left}.</translation>
    </message>
    <message>
        <source>Locked for {wait}. Another supervisor can help now.</source>
        <translation>Bloqueado durante {wait}. Otro supervisor puede ayudar ahora.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your staff card.</source>
        <translation>Nadie ha iniciado sesión. Escanee su tarjeta de personal.</translation>
    </message>
    <message>
        <source>Nobody does this for themselves. Ask a colleague with this right.</source>
        <translation>Nadie hace esto para sí mismo. Pida ayuda a un colega que tenga este permiso.</translation>
    </message>
    <message>
        <source>This person is not on the staff list. Look at the list again.</source>
        <translation>Esta persona no está en la lista de personal. Mire otra vez la lista.</translation>
    </message>
    <message>
        <source>A supervisor cannot approve their own desk. Ask another supervisor.</source>
        <translation>Un supervisor no puede aprobar en su propio mostrador. Pida ayuda a otro supervisor.</translation>
    </message>
    <message>
        <source>Nobody signs for their own count. Ask another supervisor or shift lead.</source>
        <translation>Nadie firma su propio recuento. Pida a otro supervisor o jefe de turno.</translation>
    </message>
    <message>
        <source>This card may not approve it. Ask {role}.</source>
        <translation>Esta tarjeta no puede aprobarlo. Pregunte {role}.</translation>
    </message>
    <message>
        <source>Two people approve this besides the clerk. Scan the card of the next one.</source>
        <translation>Dos personas aprueban esto además del agente. Lea la tarjeta de la siguiente.</translation>
    </message>
    <message>
        <source>This person has approved already. Another one has to approve as well.</source>
        <translation>Esta persona ya aprobó. Tiene que aprobar también otra.</translation>
    </message>
    <message>
        <source>This cannot be approved here. Call: {place}, {contact}.</source>
        <translation>Esto no se puede aprobar aquí. Llame a: {place}, {contact}.</translation>
    </message>
    <message>
        <source>This cannot be approved here. Collection opens {opens}.</source>
        <translation>Esto no se puede aprobar aquí. La entrega abre: {opens}.</translation>
    </message>
    <message>
        <source>A supervisor cannot pass over this step. Go to: {place}, {contact}.</source>
        <translation>Un supervisor no puede saltarse este paso. Vaya a: {place}, {contact}.</translation>
    </message>
    <message>
        <source>Choose why the badge can be given.</source>
        <translation>Elija por qué se puede entregar la credencial.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Escriba el motivo, en pocas palabras.</translation>
    </message>
    <message>
        <source>Write who decided: the name, or the code you were given.</source>
        <translation>Escriba quién decidió: el nombre o el código que le dieron.</translation>
    </message>
    <message>
        <source>Choose the badge that stops being valid.</source>
        <translation>Elija la credencial que deja de ser válida.</translation>
    </message>
    <message>
        <source>Somebody has decided about these badges meanwhile. Open the person again to see which one is left.</source>
        <translation>Entretanto alguien decidió sobre estas credenciales. Abra de nuevo a la persona para ver cuál queda.</translation>
    </message>
    <message>
        <source>Compare the document first. The decision is about this very document.</source>
        <translation>Primero compare el documento. La decisión es sobre ese mismo documento.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Type what the badge shall say.</source>
        <translation>Todavía no hay nada distinto. Escriba lo que debe decir la credencial.</translation>
    </message>
    <message>
        <source>The badge needs a name. Type the family name or the given name.</source>
        <translation>La credencial necesita un nombre. Escriba el apellido o el nombre.</translation>
    </message>
    <message>
        <source>This is too long for a badge. Type no more than {most} letters.</source>
        <translation>Es demasiado largo para una credencial. No escriba más de {most} letras.</translation>
    </message>
    <message>
        <source>Choose what you saw. It says how it is right.</source>
        <translation>Elija lo que vio. Dice cómo está bien.</translation>
    </message>
    <message>
        <source>This cannot be approved here. Call: {place}.</source>
        <translation>Esto no se puede aprobar aquí. Llame a: {place}.</translation>
    </message>
    <message>
        <source>This cannot be approved here. Collection is closed.</source>
        <translation>Esto no se puede aprobar aquí. La entrega está cerrada.</translation>
    </message>
    <message>
        <source>A supervisor cannot pass over this step. Go to: {place}.</source>
        <translation>Un supervisor no puede saltarse este paso. Vaya a: {place}.</translation>
    </message>
</context>
<context>
    <name>staff_file</name>
    <message>
        <source>This is no staff list, it is too large. Choose another file.</source>
        <translation>Esto no es una lista de personal, es demasiado grande. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as CSV in UTF-8.</source>
        <translation>El archivo no está en UTF-8. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The file is no CSV. Save it as CSV in UTF-8.</source>
        <translation>El archivo no es CSV. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The first line lacks the column “{column}”. Add it.</source>
        <translation>A la primera línea le falta la columna «{column}». Añádala.</translation>
    </message>
    <message>
        <source>The first line has a column “{column}” that has no meaning here, or has it twice. Take it out.</source>
        <translation>La primera línea tiene una columna «{column}» que aquí no significa nada, o la tiene dos veces. Quítela.</translation>
    </message>
    <message>
        <source>More than {most} people. Take in only those of this meeting.</source>
        <translation>Más de {most} personas. Cargue solo las de esta reunión.</translation>
    </message>
    <message>
        <source>This line has {has} cells, the first one has {needs}. Mend it.</source>
        <translation>Esta línea tiene {has} celdas y la primera tiene {needs}. Corríjala.</translation>
    </message>
    <message>
        <source>The same {what} as on line {first}. Every person has one line.</source>
        <translation>El mismo {what} que en la línea {first}. Cada persona tiene una línea.</translation>
    </message>
    <message>
        <source>The name is missing. Write it.</source>
        <translation>Falta el nombre. Escríbalo.</translation>
    </message>
    <message>
        <source>The {column} has to begin with a letter and be shorter than 80 signs. Mend it.</source>
        <translation>{column} tiene que empezar con una letra y tener menos de 80 signos. Corríjalo.</translation>
    </message>
    <message>
        <source>The id has to be 32 digits 0-9 and a-f, or empty. Leave it empty.</source>
        <translation>El id tiene que tener 32 cifras de 0-9 y a-f, o estar vacío. Déjelo vacío.</translation>
    </message>
    <message>
        <source>There is no role “{role}”. Write one of these: {known}.</source>
        <translation>No existe la función «{role}». Escriba una de estas: {known}.</translation>
    </message>
    <message>
        <source>The role is missing. Write one or more of these: {known}.</source>
        <translation>Falta la función. Escriba una o varias de estas: {known}.</translation>
    </message>
    <message>
        <source>Languages are two letters each, as in: en es. Mend them.</source>
        <translation>Los idiomas son dos letras cada uno, como: en es. Corríjalos.</translation>
    </message>
    <message>
        <source>This is no code of a staff card. Leave it empty for a new one.</source>
        <translation>Este no es el código de una tarjeta de personal. Déjelo vacío para una nueva.</translation>
    </message>
    <message>
        <source>Write yes or no in the column “{column}”, or nothing.</source>
        <translation>Escriba yes o no en la columna «{column}», o nada.</translation>
    </message>
    <message>
        <source>PINs are not written in a file, only what regdesk made of them. Leave the cell empty.</source>
        <translation>Los PIN no se escriben en un archivo, solo lo que regdesk hizo de ellos. Deje la celda vacía.</translation>
    </message>
    <message>
        <source>The time of the PIN is missing or cannot be read. Leave the cells of the PIN empty.</source>
        <translation>La hora del PIN falta o no se puede leer. Deje vacías las celdas del PIN.</translation>
    </message>
    <message>
        <source>Nobody on the list is a shift lead. Add one: otherwise nobody could change the list again.</source>
        <translation>En la lista no hay ningún jefe de turno. Añada uno: si no, nadie podría cambiar la lista de nuevo.</translation>
    </message>
    <message>
        <source>Nobody on the list is a supervisor. Add one: otherwise nobody could help with a locked PIN.</source>
        <translation>En la lista no hay ningún supervisor. Añada uno: si no, nadie podría ayudar con un PIN bloqueado.</translation>
    </message>
    <message>
        <source>A card of this file belongs to somebody else on the list. Leave that cell empty for a new one.</source>
        <translation>Una tarjeta de este archivo es de otra persona de la lista. Deje esa celda vacía para una nueva.</translation>
    </message>
</context>
<context>
    <name>sticks</name>
    <message>
        <source>Entries {first} to {last} of desk {number} are missing here. Read the stick of desk {number} that has them, or have one written with everything. What came after them is kept.</source>
        <translation>Faltan aquí las entradas {first} a {last} del mostrador {number}. Lea la memoria USB del mostrador {number} que las tiene, o pida que escriban una con todo. Lo que vino después se conserva.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} of an unknown desk are missing here. Have a stick written with everything.</source>
        <translation>Faltan aquí las entradas {first} a {last} de un mostrador desconocido. Pida que escriban una memoria USB con todo.</translation>
    </message>
    <message>
        <source>Entries of a desk came whose certificate is not here. They are kept until it comes.</source>
        <translation>Llegaron entradas de un mostrador cuyo certificado no está aquí. Se guardan hasta que llegue.</translation>
    </message>
    <message>
        <source>Entries of desk {number} are not as that desk signed them. They do not count. Tell the IT officer.</source>
        <translation>Hay entradas del mostrador {number} que no son como ese mostrador las firmó. No cuentan. Avise al responsable de informática.</translation>
    </message>
    <message>
        <source>The clock of desk {number} is ahead of this one by more than five minutes. Set the wrong one.</source>
        <translation>El reloj del mostrador {number} va más de cinco minutos adelantado respecto a este. Ajuste el que esté mal.</translation>
    </message>
    <message>
        <source>The list on it is older than the one here, which stays.</source>
        <translation>La lista que contiene es más antigua que la de aquí, que se conserva.</translation>
    </message>
    <message>
        <source>The list on it is too old to be taken: it was to be used until {until}. The entries were taken.</source>
        <translation>La lista que contiene es demasiado antigua: se podía usar hasta {until}. Las entradas sí se tomaron.</translation>
    </message>
    <message>
        <source>The list on it was not taken: it is of {made}, which has not come yet by the clock here. Set the wrong clock, then have it written again. The entries were taken.</source>
        <translation>La lista que contiene no se tomó: es de {made}, momento que según el reloj de aquí aún no ha llegado. Ajuste el reloj que esté mal y pida que la escriban de nuevo. Las entradas sí se tomaron.</translation>
    </message>
    <message>
        <source>This desk imports its list itself, so that on the stick was not taken.</source>
        <translation>Este mostrador importa su lista por sí mismo, así que la de la memoria USB no se tomó.</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Type a whole number, at most {most}.</source>
        <translation>Escriba un número entero, como máximo {most}.</translation>
    </message>
    <message>
        <source>Type the number of the other desk, 1 to {most}.</source>
        <translation>Escriba el número del otro mostrador, de 1 a {most}.</translation>
    </message>
    <message>
        <source>There should be only {there} in the box. Count it first.</source>
        <translation>En la caja debe haber solo {there}. Cuéntela primero.</translation>
    </message>
    <message>
        <source>Count the box first.</source>
        <translation>Cuente primero la caja.</translation>
    </message>
    <message>
        <source>Count once more. What is counted twice can be signed for.</source>
        <translation>Cuente otra vez. Lo que se cuenta dos veces se puede firmar.</translation>
    </message>
    <message>
        <source>First say at the desk whether each badge came out. Not answered yet: {count}.</source>
        <translation>Indique primero en el mostrador si salió cada credencial. Sin respuesta: {count}.</translation>
    </message>
    <message>
        <source>The counts agree. There is nothing to sign for.</source>
        <translation>El recuento coincide. No hay nada que firmar.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Escriba por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>Write who signs: not whoever counted.</source>
        <translation>Escriba quién firma: no quien contó.</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>atasco de papel</translation>
    </message>
    <message>
        <source>bad colour</source>
        <translation>color defectuoso</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>datos incorrectos</translation>
    </message>
    <message>
        <source>wrong photo</source>
        <translation>foto equivocada</translation>
    </message>
    <message>
        <source>mistake at the desk</source>
        <translation>error en el mostrador</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>página de prueba</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>sin entregar</translation>
    </message>
    <message>
        <source>Desk {desk}, {day}: blank badges {size}</source>
        <translation>Mostrador {desk}, {day}: credenciales en blanco {size}</translation>
    </message>
    <message>
        <source>  Nobody has counted them yet.</source>
        <translation>  Nadie las ha contado todavía.</translation>
    </message>
    <message>
        <source>  In the box this morning: {count}</source>
        <translation>  En la caja esta mañana: {count}</translation>
    </message>
    <message>
        <source>  Left from the day before, not counted this morning: {count}</source>
        <translation>  Quedaban del día anterior, sin contar esta mañana: {count}</translation>
    </message>
    <message>
        <source>  Brought from the store, {when}: {count}</source>
        <translation>  Traídas del almacén, {when}: {count}</translation>
    </message>
    <message>
        <source>  Given by desk {desk}, {when}: {count}</source>
        <translation>  Recibidas del mostrador {desk}, {when}: {count}</translation>
    </message>
    <message>
        <source>  Taken back to the store, {when}: {count}</source>
        <translation>  Devueltas al almacén, {when}: {count}</translation>
    </message>
    <message>
        <source>  Given to desk {desk}, {when}: {count}</source>
        <translation>  Cedidas al mostrador {desk}, {when}: {count}</translation>
    </message>
    <message>
        <source>  Printed: {count}</source>
        <translation>  Impresas: {count}</translation>
    </message>
    <message>
        <source>  Spoiled, kept in the envelope: {count}</source>
        <translation>  Inservibles, en el sobre: {count}</translation>
    </message>
    <message>
        <source>    {count} × {reason}</source>
        <translation>    {count} × {reason}</translation>
    </message>
    <message>
        <source>  Signed for: {count}</source>
        <translation>  Firmadas: {count}</translation>
    </message>
    <message>
        <source>  Not answered yet whether they came out: {count}</source>
        <translation>  Sin respuesta sobre si salieron: {count}</translation>
    </message>
    <message>
        <source>  Should be in the box: {count}</source>
        <translation>  Debe haber en la caja: {count}</translation>
    </message>
    <message>
        <source>  Counted {when} by {who}: {count}</source>
        <translation>  Contadas {when} por {who}: {count}</translation>
    </message>
    <message>
        <source>  Missing: {count}. Count once more, then somebody else writes why and signs.</source>
        <translation>  Faltan: {count}. Cuente otra vez; después otra persona escribe el motivo y firma.</translation>
    </message>
    <message>
        <source>  Too many: {count}. Count once more, then somebody else writes why and signs.</source>
        <translation>  Sobran: {count}. Cuente otra vez; después otra persona escribe el motivo y firma.</translation>
    </message>
    <message>
        <source>  Counts agree.</source>
        <translation>  El recuento coincide.</translation>
    </message>
    <message>
        <source>  Signed {when} by {who}: should be {expected}, counted {counted}. {why}</source>
        <translation>  Firmó {when} {who}: debía haber {expected}, contadas {counted}. {why}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>That was written down already.</source>
        <translation>Eso ya estaba anotado.</translation>
    </message>
</context>
<context>
    <name>supplies</name>
    <message>
        <source>badges</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>ribbon</source>
        <translation>cinta</translation>
    </message>
    <message>
        <source>toner</source>
        <translation>tóner</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>it cannot be believed.</source>
        <translation>no es fiable.</translation>
    </message>
    <message>
        <source>it was changed after it was written.</source>
        <translation>se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>what it says was changed after it was signed.</source>
        <translation>su contenido se cambió después de firmarse.</translation>
    </message>
    <message>
        <source>its signature is not that of this desk.</source>
        <translation>su firma no es la de este mostrador.</translation>
    </message>
    <message>
        <source>it is not signed.</source>
        <translation>no está firmado.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>another laptop wrote it under this desk&apos;s name.</source>
        <translation>otro portátil lo escribió en nombre de este mostrador.</translation>
    </message>
    <message>
        <source>it is of another meeting.</source>
        <translation>es de otra reunión.</translation>
    </message>
    <message>
        <source>this desk signs more than a meeting can need, and no more of it is kept. Ask who works at it.</source>
        <translation>este mostrador firma más de lo que una reunión puede necesitar, y no se guarda nada más de ello. Pregunte quién trabaja en él.</translation>
    </message>
    <message>
        <source>nobody has certified the desk that wrote it.</source>
        <translation>nadie ha certificado el mostrador que lo escribió.</translation>
    </message>
</context>
<context>
    <name>traditions</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Vasco</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Central Asian</source>
        <translation>Asia Central</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Czech and Slovak</source>
        <translation>Checo y eslovaco</translation>
    </message>
    <message>
        <source>Dhivehi</source>
        <translation>Maldivo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>East and Southern African</source>
        <translation>África oriental y austral</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Ethiopian and Eritrean</source>
        <translation>Etíope y eritreo</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Haitian and Creole</source>
        <translation>Haitiano y criollo</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indio</translation>
    </message>
    <message>
        <source>Indonesian and Malay</source>
        <translation>Indonesio y malayo</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdo</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nórdico</translation>
    </message>
    <message>
        <source>North Caucasian</source>
        <translation>Cáucaso Norte</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacífico</translation>
    </message>
    <message>
        <source>Persian and Afghan</source>
        <translation>Persa y afgano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Scottish</source>
        <translation>Escocés</translation>
    </message>
    <message>
        <source>Serbian and Croatian</source>
        <translation>Serbio y croata</translation>
    </message>
    <message>
        <source>Sinhala and Tamil of Sri Lanka</source>
        <translation>Cingalés y tamil de Sri Lanka</translation>
    </message>
    <message>
        <source>Slovene</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>South Asian Muslim</source>
        <translation>Musulmán de Asia meridional</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Thai and Lao</source>
        <translation>Tailandés y lao</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>West African</source>
        <translation>África occidental</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>The printer is out of badges.</source>
        <translation>La impresora no tiene credenciales.</translation>
    </message>
    <message>
        <source>Paper jam.</source>
        <translation>Papel atorado.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>The ribbon or the toner is used up.</source>
        <translation>Se acabó la cinta o el tóner.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>La impresora está en pausa.</translation>
    </message>
    <message>
        <source>The printer reports an error.</source>
        <translation>La impresora reporta un error.</translation>
    </message>
    <message>
        <source>Put in a new box, then press Enter.</source>
        <translation>Ponga una caja nueva y presione Enter.</translation>
    </message>
    <message>
        <source>Open the lid, take the badge out, close it, press Enter.</source>
        <translation>Abra la tapa, saque la credencial, cierre y presione Enter.</translation>
    </message>
    <message>
        <source>Close its lid, then press Enter.</source>
        <translation>Cierre la tapa y presione Enter.</translation>
    </message>
    <message>
        <source>Put in a new one, then press Enter.</source>
        <translation>Ponga uno nuevo y pulse Enter.</translation>
    </message>
    <message>
        <source>Check its power and its cable, then press Enter.</source>
        <translation>Revise la corriente y el cable y presione Enter.</translation>
    </message>
    <message>
        <source>Press the button on it to go on, or let it go on in the printer settings, then press Enter.</source>
        <translation>Presione su botón para continuar, o reanúdela en los ajustes de la impresora, y presione Enter.</translation>
    </message>
    <message>
        <source>Read what its own screen says, mend it, then press Enter.</source>
        <translation>Lea lo que dice su pantalla, corríjalo y presione Enter.</translation>
    </message>
    <message>
        <source>Put in a new box. Then wait: the printer goes on by itself.</source>
        <translation>Ponga una caja nueva. Luego espere: la impresora continúa sola.</translation>
    </message>
    <message>
        <source>Open the lid, take the badge out, close it. Then wait: the printer goes on by itself.</source>
        <translation>Abra la tapa, saque la credencial y ciérrela. Luego espere: la impresora continúa sola.</translation>
    </message>
    <message>
        <source>Close its lid. Then wait: the printer goes on by itself.</source>
        <translation>Cierre la tapa. Luego espere: la impresora continúa sola.</translation>
    </message>
    <message>
        <source>Put in a new one. Then wait: the printer goes on by itself.</source>
        <translation>Ponga una nueva. Luego espere: la impresora continúa sola.</translation>
    </message>
    <message>
        <source>Check its power and its cable. Then wait: the printer goes on by itself.</source>
        <translation>Revise la corriente y el cable. Luego espere: la impresora continúa sola.</translation>
    </message>
    <message>
        <source>Press the button on it to go on, or let it go on in the printer settings. Then wait.</source>
        <translation>Pulse su botón para continuar, o reanúdela en los ajustes de la impresora. Luego espere.</translation>
    </message>
    <message>
        <source>Read what its own screen says and mend it. Then wait: the printer goes on by itself.</source>
        <translation>Lea lo que dice su propia pantalla y resuélvalo. Luego espere: la impresora continúa sola.</translation>
    </message>
</context>
</TS>
