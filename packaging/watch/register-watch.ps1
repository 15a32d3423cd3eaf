# SPDX-License-Identifier: GPL-3.0-or-later
# A watched folder as a task of the user who uploads, begun at each logon.
# NOT TRIED YET on a Windows computer.
#
#   .\register-watch.ps1 -Name winder -Folder D:\measurements\winder -ProfileName site
#   .\register-watch.ps1 -Name winder -Remove
#
# The secret comes from the user's credential store; put it there with
#   m2m-uploader profile set-secret site
param(
    [Parameter(Mandatory)] [string] $Name,
    [string] $Folder,
    [string] $ProfileName,
    [string] $Options = "",
    [string] $Program = "$env:ProgramFiles\M2M Uploader\m2m-uploader.exe",
    [switch] $Remove
)
$ErrorActionPreference = "Stop"
$task = "M2M Uploader watch $Name"

if ($Remove) {
    Stop-ScheduledTask -TaskName $task -ErrorAction SilentlyContinue
    Unregister-ScheduledTask -TaskName $task -Confirm:$false
    exit 0
}
if (-not $Folder -or -not $ProfileName) { throw "-Folder and -ProfileName are needed." }
if (-not (Test-Path -LiteralPath $Program)) { throw "There is no program $Program; name it with -Program." }
if (-not (Test-Path -LiteralPath $Folder)) { throw "There is no folder $Folder." }

$status = Join-Path $env:LOCALAPPDATA "m2m-uploader\watch-$Name.json"
New-Item -ItemType Directory -Force -Path (Split-Path $status) | Out-Null
$arguments = "watch `"$Folder`" --profile `"$ProfileName`" --status `"$status`" $Options"

$action = New-ScheduledTaskAction -Execute $Program -Argument $arguments
$trigger = New-ScheduledTaskTrigger -AtLogOn -User $env:USERNAME
# For weeks: no limit of time, on battery too, one at a time, and again when it ends badly.
$settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) `
    -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -MultipleInstances IgnoreNew `
    -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1)
Register-ScheduledTask -TaskName $task -Action $action -Trigger $trigger -Settings $settings -Force | Out-Null
Start-ScheduledTask -TaskName $task
# What is in flight when the task is stopped is asked after at its next start; nothing is sent twice.
Write-Output "Registered and started: $task. How it is getting on: $status"
