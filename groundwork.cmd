@echo off
rem Starts Groundwork; builds it first when the sources are newer than the last build.
rem Environment: JAVA25_HOME (a JDK 25 or newer), GROUNDWORK_HOME (see the README).
setlocal enabledelayedexpansion
set "root=%~dp0"
set "out=%root%app-cli\target"
set "stamp=%out%\groundwork.built"

set "java="
for %%h in ("%JAVA25_HOME%" "%JAVA_HOME%") do call :try "%%~h"
for /d %%h in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~h"
if not defined java (
  echo groundwork: A JDK 25 or newer is needed and was not found. Install one ^(for example Temurin 25^), or point JAVA25_HOME at it, then start again. 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$s='%stamp%'; if (-not (Test-Path $s)) { exit 1 }; $t=(Get-Item $s).LastWriteTimeUtc; $n=Get-ChildItem -Recurse -File '%root%core','%root%app-cli','%root%app-gui','%root%icons','%root%pom.xml' -ErrorAction SilentlyContinue | Where-Object { $_.FullName -notmatch '\\target\\' -and ($_.Name -eq 'pom.xml' -or $_.FullName -match '\\src\\main\\') -and $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  where mvn >nul 2>nul || (echo groundwork: Maven is needed to build Groundwork and was not found. Install Maven 3.8 or newer, then start again. 1>&2 & exit /b 1)
  if not exist "%out%" mkdir "%out%"
  echo Building Groundwork ... 1>&2
  set "JAVA25_HOME=!java!"
  pushd "%root%" & call mvn -B -ntp -q -DskipTests package >"%out%\groundwork.build.log" 2>&1
  if errorlevel 1 (popd & type "%out%\groundwork.build.log" 1>&2 & echo groundwork: The build did not succeed; nothing was started. 1>&2 & exit /b 1)
  popd
  type nul >"%stamp%"
)

set "app=cli"
set "rest=%*"
if /i "%~1"=="gui" set "app=gui" & set "rest=!rest:~4!"
for %%j in ("%root%app-%app%\target\app-%app%-*.jar") do set "jar=%%~j"
"%java%\bin\java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.net.httpserver.nodelay=true -jar "%jar%" %rest%
exit /b %errorlevel%

:try
if defined java exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% geq 25 set "java=%~1"
exit /b
