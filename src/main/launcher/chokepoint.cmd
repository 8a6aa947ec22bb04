@echo off
rem Starts the jar beside it, with the class data archive that the build has made of it. Checks of single lists below 64 MiB end before
rem the optimizing compiler pays for itself, so they run without it. CHOKEPOINT_OPTS: options for java, such as -Xmx8g.
setlocal EnableExtensions DisableDelayedExpansion
set "JAR=%~dp0chokepoint.jar"
if exist "%JAR%" goto start
echo There is no "%JAR%"; build it with "mvn -q -DskipTests package". 1>&2
exit /b 2
:start
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "SHORT=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn32m"
for %%A in (%*) do (
    if exist "%%~A\" set "SHORT="
    if exist "%%~A" if %%~zA0 GTR 671088640 set "SHORT="
)
"%JAVA%" "-XX:SharedArchiveFile=%~dp0chokepoint.jsa" -Xshare:auto "-Xlog:cds*=off" -Xlog:class+path=off %SHORT% %CHOKEPOINT_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
