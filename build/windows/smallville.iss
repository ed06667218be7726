; Makes a Windows installer of dist\Smallville with Inno Setup 6:
;     iscc /DVersion=0.1.0 build\windows\smallville.iss
; For one user, without an administrator's leave; towns in the user's folder stay when
; the game is removed. Town files open with the game.

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{5C0B8E0C-6C41-4A7C-9B4E-51F7A1E5B0D3}
AppName=Smallville
AppVersion={#Version}
DefaultDirName={autopf}\Smallville
DefaultGroupName=Smallville
PrivilegesRequired=lowest
ChangesAssociations=yes
OutputDir=..\..\dist
OutputBaseFilename=smallville-{#Version}-windows-setup
SetupIconFile=..\..\assets\icon\smallville.ico
UninstallDisplayIcon={app}\Smallville.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\Smallville\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Smallville"; Filename: "{app}\Smallville.exe"
Name: "{autodesktop}\Smallville"; Filename: "{app}\Smallville.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.town\OpenWithProgids"; ValueType: string; ValueName: "Smallville.Town"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Smallville.Town"; ValueType: string; ValueData: "Smallville town"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Smallville.Town\DefaultIcon"; ValueType: string; ValueData: "{app}\Smallville.exe,0"
Root: HKA; Subkey: "Software\Classes\Smallville.Town\shell\open\command"; ValueType: string; ValueData: """{app}\Smallville.exe"" ""%1"""

[Run]
Filename: "{app}\Smallville.exe"; Description: "{cm:LaunchProgram,Smallville}"; Flags: nowait postinstall skipifsilent
