@echo off
rem Starts Parallax from its packaged form with the first Java 25 or newer of PARALLAX_JAVA_HOME, runtime\, JAVA_HOME and
rem PATH. PARALLAX_JAVA_OPTS: more options for the Java machine. Exits with 78 when there is no suitable Java.
setlocal
set "java="
call :consider "%PARALLAX_JAVA_HOME%\bin\java.exe"
call :consider "%~dp0runtime\bin\java.exe"
call :consider "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%j"
if not defined java (
  echo parallax: Java 25 or newer is needed. Install one, or set PARALLAX_JAVA_HOME to its folder.>&2
  exit /b 78
)
for %%c in ("%~dp0lib\parallax-cli-*.jar") do set "jar=%%~c"
"%java%" -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %PARALLAX_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:consider
if defined java exit /b
if not exist %1 exit /b
for /f "tokens=3 delims=. " %%v in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do (
  if %%~v GEQ 25 set "java=%~1"
)
exit /b
