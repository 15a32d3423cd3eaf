; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for the user who runs it, without an administrator. See README.md.
;   makensis -DVERSION=0.1.0 -DFOLDER=folder-with-the-program [-DOUT=setup.exe] m2m-uploader.nsi

Unicode true
!ifndef VERSION
  !error "say -DVERSION=..."
!endif
!ifndef FOLDER
  !error "say -DFOLDER=..., the folder that build.ps1 has put together"
!endif
!ifndef OUT
  !define OUT "m2m-uploader-${VERSION}-setup.exe"
!endif
!define NAME "M2M Uploader"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\m2m-uploader"
!define CLASS "m2m-uploader.recipe"

!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GNU General Public License, version 3 or later"

!define MUI_ICON "m2m-uploader.ico"
!define MUI_UNICON "m2m-uploader.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\m2m-uploader.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Spanish"

Section
  ; Of an older version nothing stays, so that no library of it is found. What it installed is in
  ; these folders; whatever else somebody has put there is not touched.
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\libexec"
  RMDir /r "$INSTDIR\examples"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  File "m2m-uploader.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; The folder in which the program starts.
  SetOutPath "$INSTDIR\bin"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\bin\m2m-uploader.exe" "" "$INSTDIR\m2m-uploader.ico"

  ; Recipes are opened with it; tables are offered it, and stay with their program.
  WriteRegStr HKCU "Software\Classes\.m2mrecipe" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "M2M Uploader recipe"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\m2m-uploader.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\bin\m2m-uploader.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\m2m-uploader.exe\shell\open\command" "" '"$INSTDIR\bin\m2m-uploader.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\m2m-uploader.exe\SupportedTypes" ".csv" ""
  WriteRegStr HKCU "Software\Classes\Applications\m2m-uploader.exe\SupportedTypes" ".tsv" ""
  WriteRegStr HKCU "Software\Classes\Applications\m2m-uploader.exe\SupportedTypes" ".txt" ""
  WriteRegStr HKCU "Software\Classes\Applications\m2m-uploader.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "Software\Classes\.csv\OpenWithList\m2m-uploader.exe" "" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\m2m-uploader.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The maintainers of M2M Uploader"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The journal, recipes and settings are the user's data, in other folders; they stay.
Section "Uninstall"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\libexec"
  RMDir /r "$INSTDIR\examples"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\m2m-uploader.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.m2mrecipe" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.m2mrecipe"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\Applications\m2m-uploader.exe"
  DeleteRegKey HKCU "Software\Classes\.csv\OpenWithList\m2m-uploader.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
