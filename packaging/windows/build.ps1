# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program, puts it together with all that it loads, and makes the portable ZIP and, where
# makensis is there, the installer. UNTRIED: see README.md.
#
#   .\build.ps1 -Qt C:\Qt\6.4.3\msvc2019_64 -Vcpkg C:\vcpkg `
#       -Lodash C:\js\lodash.min.js -Moment C:\js\moment.min.js
param(
    [Parameter(Mandatory)] [string] $Qt,
    [Parameter(Mandatory)] [string] $Vcpkg,
    [Parameter(Mandatory)] [string] $Lodash, # lodash.min.js
    [Parameter(Mandatory)] [string] $Moment  # moment.min.js
)
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$build = "$root\build\release"
$folder = "$root\build\windows\M2M Uploader"
$project = Select-String -Path "$root\CMakeLists.txt" -Pattern "^project\(m2m-uploader VERSION ([\d.]+)"
$version = $project.Matches[0].Groups[1].Value

function Check { if ($LASTEXITCODE -ne 0) { throw "The last command failed." } }

cmake --preset release -S $root -DCMAKE_PREFIX_PATH="$Qt" `
    -DCMAKE_TOOLCHAIN_FILE="$Vcpkg\scripts\buildsystems\vcpkg.cmake" `
    -DLODASH_FILE="$Lodash" -DMOMENT_FILE="$Moment"
Check
cmake --build $build
Check

if (Test-Path -LiteralPath $folder) { Remove-Item -Recurse -Force -LiteralPath $folder }
New-Item -ItemType Directory -Force -Path "$folder\bin", "$folder\examples" | Out-Null
Copy-Item "$build\app\m2m-uploader.exe" "$folder\bin"
# Beside the program, where it looks first; there it finds the same libraries.
Copy-Item "$build\app\m2m-uploader-scripts.exe" "$folder\bin"
# vcpkg puts the libraries that are not Qt's beside what it links.
Copy-Item "$build\app\*.dll" "$folder\bin"
& "$Qt\bin\windeployqt.exe" --release `
    "$folder\bin\m2m-uploader.exe" "$folder\bin\m2m-uploader-scripts.exe"
Check
# windeployqt looks at what is linked; these are loaded by name.
foreach ($plugin in "sqldrivers\qsqlite.dll", "iconengines\qsvgicon.dll", "imageformats\qsvg.dll",
    "tls\qschannelbackend.dll", "platforms\qwindows.dll") {
    if (-not (Test-Path "$folder\bin\$plugin")) { throw "windeployqt has left out $plugin." }
}
Copy-Item "$root\resources\recipes\*.m2mrecipe", "$root\resources\samples\visual_inspections.csv",
    "$root\packaging\watch\register-watch.ps1" "$folder\examples"
Copy-Item "$root\LICENSE" "$folder\LICENSE.txt"

$zip = "$root\build\windows\m2m-uploader-$version-portable.zip"
Compress-Archive -Path $folder -DestinationPath $zip -Force
Write-Output "Portable: $zip"

if (Get-Command makensis -ErrorAction SilentlyContinue) {
    Push-Location $PSScriptRoot
    makensis -WX "-DVERSION=$version" "-DFOLDER=$folder" `
        "-DOUT=$root\build\windows\m2m-uploader-$version-setup.exe" m2m-uploader.nsi
    Pop-Location
    Check
    Write-Output "Installer: $root\build\windows\m2m-uploader-$version-setup.exe"
} else {
    Write-Output "makensis is not there: no installer."
}
