<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … %Ln record is wrong in all; the window shows it.</numerusform>
            <numerusform>  … %Ln records are wrong in all; the window shows each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Dry run: nothing was sent. %Ln record would have been.</numerusform>
            <numerusform>Dry run: nothing was sent. %Ln records would have been.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>Nothing was sent: %Ln record is wrong. Correct it, or send the others alone with --skip-wrong.</numerusform>
            <numerusform>Nothing was sent: %Ln records are wrong. Correct them, or send the others alone with --skip-wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Going on with batch %1, %2: %Ln record left</numerusform>
            <numerusform>Going on with batch %1, %2: %Ln records left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Sending what batch %1, %2, has proved on %3: %Ln record</numerusform>
            <numerusform>Sending what batch %1, %2, has proved on %3: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>answers to %Ln question</numerusform>
            <numerusform>answers to %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>any of %Ln option</numerusform>
            <numerusform>any of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>one of %Ln option</numerusform>
            <numerusform>one of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>options</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln number in %1 with an exponent</numerusform>
            <numerusform>%Ln numbers in %1 with an exponent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln long number in %1 may have lost digits</numerusform>
            <numerusform>%Ln long numbers in %1 may have lost digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln spreadsheet error in %1</numerusform>
            <numerusform>%Ln spreadsheet errors in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln date in %1 among other texts</numerusform>
            <numerusform>%Ln dates in %1 among other texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln formula in %1</numerusform>
            <numerusform>%Ln formulas in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln row with cells missing</numerusform>
            <numerusform>%Ln rows with cells missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln row with too many cells</numerusform>
            <numerusform>%Ln rows with too many cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln cell with unreadable characters</numerusform>
            <numerusform>%Ln cells with unreadable characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln cell with a zero byte</numerusform>
            <numerusform>%Ln cells with a zero byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln column name that occurs twice</numerusform>
            <numerusform>%Ln column names that occur twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln column without a name</numerusform>
            <numerusform>%Ln columns without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln cell with text after a closing quotation mark</numerusform>
            <numerusform>%Ln cells with text after a closing quotation mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln number shown with fewer digits than are kept</numerusform>
            <numerusform>%Ln numbers shown with fewer digits than are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln number that the spreadsheet shows in another way</numerusform>
            <numerusform>%Ln numbers that the spreadsheet shows in another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln formula without a value</numerusform>
            <numerusform>%Ln formulas without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln row of nothing but separators</numerusform>
            <numerusform>%Ln rows of nothing but separators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln apostrophe of an export taken off again</numerusform>
            <numerusform>%Ln apostrophes of an export taken off again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln part of this form is a script</numerusform>
            <numerusform>%Ln parts of this form are scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln part of this form cannot be read here</numerusform>
            <numerusform>%Ln parts of this form cannot be read here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 has %Ln number; the wires of a layer are %2.</numerusform>
            <numerusform>%1 has %Ln numbers; the wires of a layer are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>%Ln number of %1 is outside the tolerance %2 ± %3: number %4, %5.</numerusform>
            <numerusform>%Ln numbers of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>It is filled from the column %1.</numerusform>
            <numerusform>It is filled from the columns %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>The type form has changed in %Ln place that the recipe does not fill.</numerusform>
            <numerusform>The type form has changed in %Ln places that the recipe does not fill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln cell corrected by hand</numerusform>
            <numerusform>%Ln cells corrected by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Upload finished: %n record did not arrive as it should</numerusform>
            <numerusform>Upload finished: %n records did not arrive as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Upload ended: %n record is left</numerusform>
            <numerusform>Upload ended: %n records are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <comment>settled of all</comment>
        <translation>
            <numerusform>%1 of %2 record</numerusform>
            <numerusform>%1 of %2 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%n outside the tolerance</numerusform>
            <numerusform>%n outside the tolerance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%n not allowed</numerusform>
            <numerusform>%n not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%n not measured</numerusform>
            <numerusform>%n not measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>The type form there differs in one place. Every record is checked with it.</numerusform>
            <numerusform>The type form there differs in %Ln places. Every record is checked with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln upload</numerusform>
            <numerusform>%Ln uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln cell of the file corrected</numerusform>
            <numerusform>%Ln cells of the file corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>%Ln more; the JSON receipt has it.</numerusform>
            <numerusform>%Ln more; the JSON receipt has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>States</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are in the DB, each once and as sent: every one was read back and compared.</source>
        <translation>
            <numerusform>The record is in the DB, once and as sent: it was read back and compared.</numerusform>
            <numerusform>All %Ln records are in the DB, each once and as sent: every one was read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln record is in the DB, once and as sent.</numerusform>
            <numerusform>%Ln records are in the DB, each once and as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln record was skipped.</numerusform>
            <numerusform>%Ln records were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln record reads back differently from what was sent.</numerusform>
            <numerusform>%Ln records read back differently from what was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln record is not in the DB.</numerusform>
            <numerusform>%Ln records are not in the DB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln record is not finished; it can be gone on with.</numerusform>
            <numerusform>%Ln records are not finished; they can be gone on with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln record was uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to it, and was not asked again.</numerusform>
            <numerusform>%Ln records were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln value renamed</numerusform>
            <numerusform>%Ln values renamed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>The DB has one of these records already, with the same values.</numerusform>
            <numerusform>The DB has %Ln of these records already, with the same values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln record of this type</numerusform>
            <numerusform>%Ln records of this type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>sent %n time</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln record is wrong; the DB would refuse it.</numerusform>
            <numerusform>%Ln records are wrong; the DB would refuse them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation>
            <numerusform>%1: sending %Ln record …</numerusform>
            <numerusform>%1: sending %Ln records …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln file is still being written, and stays for the next time.</numerusform>
            <numerusform>%Ln files are still being written, and stay for the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::BatchModel</name>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%n upload</numerusform>
            <numerusform>%n uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Review %Ln record</numerusform>
            <numerusform>Review %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::LogActions</name>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>Retry &amp;failed (%Ln)</numerusform>
            <numerusform>Retry &amp;failed (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln required field without a source: %1</numerusform>
            <numerusform>%Ln required fields without a source: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Review %Ln record</numerusform>
            <numerusform>Review %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%n outlier: place %1</numerusform>
            <numerusform>%n outliers: places %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%n outlier: line %1</numerusform>
            <numerusform>%n outliers: lines %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Send %Ln record</numerusform>
            <numerusform>Send %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2: one record was read back there and found equal.</numerusform>
            <numerusform>%1, %2: %Ln records were read back there and found equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBanner</name>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>Another one of this station may be meant as well.</numerusform>
            <numerusform>%Ln others of this station may be meant as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Lines %1 to %2 of the file, %Ln row</numerusform>
            <numerusform>Lines %1 to %2 of the file, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>lines %1 to %2, %Ln row</numerusform>
            <numerusform>lines %1 to %2, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln row, listed below the records</numerusform>
            <numerusform>%Ln rows, listed below the records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>Replacing %n cell …</numerusform>
            <numerusform>Replacing %n cells …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%n cell replaced.</numerusform>
            <numerusform>%n cells replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ReviewPage</name>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln record needs you before it can be sent</numerusform>
            <numerusform>%Ln records need you before they can be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln record is doubtful; look at it before it is sent</numerusform>
            <numerusform>%Ln records are doubtful; look at them before they are sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>The record is right</numerusform>
            <numerusform>All %Ln records are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>The instance is being asked about %Ln component.</numerusform>
            <numerusform>The instance is being asked about %Ln components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>The record is right, as far as it can be checked here</numerusform>
            <numerusform>All %Ln records are right, as far as it can be checked here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>%Ln component left</numerusform>
            <numerusform>%Ln components left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>and %n more: copy the story to have all</numerusform>
            <numerusform>and %n more: copy the story to have all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>Send an edit of %Ln record %1 that puts back what was there before?</numerusform>
            <numerusform>Send edits of %Ln records %1 that put back what was there before?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UnfinishedBanner</name>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>The upload of %1 %2 was not finished: %n record is left.</numerusform>
            <numerusform>The upload of %1 %2 was not finished: %n records are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Send %Ln %1 record %2.</numerusform>
            <numerusform>Send %Ln %1 records %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln right</numerusform>
            <numerusform>%Ln right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln doubtful, sent as it is</numerusform>
            <numerusform>%Ln doubtful, sent as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln wrong, not sent</numerusform>
            <numerusform>%Ln wrong, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln upload before that.</numerusform>
            <numerusform>%Ln uploads before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Send %Ln record</numerusform>
            <numerusform>Send %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Send the edit of %Ln %1 record %2.</numerusform>
            <numerusform>Send edits of %Ln %1 records %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>Send %Ln new %1 record %2.</numerusform>
            <numerusform>Send %Ln new %1 records %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation>
            <numerusform>Sending %Ln %1 record %2</numerusform>
            <numerusform>Sending %Ln %1 records %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>Reading %Ln record back</numerusform>
            <numerusform>Reading %Ln records back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation>
            <numerusform>Sending %Ln record %1</numerusform>
            <numerusform>Sending %Ln records %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln request at a time</numerusform>
            <numerusform>%Ln requests at a time</numerusform>
        </translation>
    </message>
</context>
</TS>
