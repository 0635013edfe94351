<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message numerus="yes">
        <source>Approve {count} registrations?</source>
        <translation>
            <numerusform>Approve {count} registration?</numerusform>
            <numerusform>Approve {count} registrations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>{count} could not be approved</source>
        <translation>
            <numerusform>{count} could not be approved</numerusform>
            <numerusform>{count} could not be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving {count} registrations</source>
        <translation>
            <numerusform>Approving {count} registration</numerusform>
            <numerusform>Approving {count} registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} wait again</source>
        <translation>
            <numerusform>{count} waits again</numerusform>
            <numerusform>{count} wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <translation>
            <numerusform>{count} stays as it is</numerusform>
            <numerusform>{count} stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} approvals</source>
        <translation>
            <numerusform>Undoing {count} approval</numerusform>
            <numerusform>Undoing {count} approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {count} registrations?</source>
        <translation>
            <numerusform>Reject {count} registration?</numerusform>
            <numerusform>Reject {count} registrations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be rejected</source>
        <translation>
            <numerusform>{count} could not be rejected</numerusform>
            <numerusform>{count} could not be rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting {count} registrations</source>
        <translation>
            <numerusform>Rejecting {count} registration</numerusform>
            <numerusform>Rejecting {count} registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} were decided before and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>{done} of {total} was decided before and stays so; the rest is as it was.</numerusform>
            <numerusform>{done} of {total} were decided before and stay so; the rest is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message numerus="yes">
        <source>{count} are booked; it can&apos;t go below that</source>
        <translation>
            <numerusform>{count} is booked; it can&apos;t go below that</numerusform>
            <numerusform>{count} are booked; it can&apos;t go below that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>{file}: {count} rows. Nothing is saved yet.</source>
        <translation>
            <numerusform>{file}: {count} row. Nothing is saved yet.</numerusform>
            <numerusform>{file}: {count} rows. Nothing is saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are over or cancelled and are left out.</source>
        <translation>
            <numerusform>{count} row is over or cancelled and is left out.</numerusform>
            <numerusform>{count} rows are over or cancelled and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers differ from another only in capitals</source>
        <translation>
            <numerusform>{count} staff number differs from another only in capitals</numerusform>
            <numerusform>{count} staff numbers differ from another only in capitals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers name different people</source>
        <translation>
            <numerusform>{count} staff number names different people</numerusform>
            <numerusform>{count} staff numbers name different people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>{count} sheets</source>
        <translation>
            <numerusform>{count} sheet</numerusform>
            <numerusform>{count} sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{headings} and {count} more</source>
        <translation>
            <numerusform>{headings} and {count} more</numerusform>
            <numerusform>{headings} and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message numerus="yes">
        <source>{count} to come, the slot ends in {time}</source>
        <translation>
            <numerusform>{count} to come, the slot ends in {time}</numerusform>
            <numerusform>{count} to come, the slot ends in {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateSlotsDialog</name>
    <message numerus="yes">
        <source>{count} slots</source>
        <translation>
            <numerusform>{count} slot</numerusform>
            <numerusform>{count} slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Import {count} row</numerusform>
            <numerusform>Import {count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message numerus="yes">
        <source>Locked at {time}: nobody had done anything for %n minutes.</source>
        <translation>
            <numerusform>Locked at {time}: nobody had done anything for %n minute.</numerusform>
            <numerusform>Locked at {time}: nobody had done anything for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that</source>
        <translation>
            <numerusform>{count} is committed; it can&apos;t go below that</numerusform>
            <numerusform>{count} are committed; it can&apos;t go below that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassExports</name>
    <message numerus="yes">
        <source>{count} passes saved as {file}</source>
        <translation>
            <numerusform>{count} pass saved as {file}</numerusform>
            <numerusform>{count} passes saved as {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures saved in {folder}</source>
        <translation>
            <numerusform>{count} picture saved in {folder}</numerusform>
            <numerusform>{count} pictures saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were sent to {printer}</source>
        <translation>
            <numerusform>{count} pass was sent to {printer}</numerusform>
            <numerusform>{count} passes were sent to {printer}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message numerus="yes">
        <source>{count} passes</source>
        <translation>
            <numerusform>{count} pass</numerusform>
            <numerusform>{count} passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message numerus="yes">
        <source>%n have answered; their answers have to fit</source>
        <translation>
            <numerusform>%n has answered; the answer has to fit</numerusform>
            <numerusform>%n have answered; their answers have to fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>{count} conflicts</source>
        <translation>
            <numerusform>{count} conflict</numerusform>
            <numerusform>{count} conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message numerus="yes">
        <source>{count} to come</source>
        <translation>
            <numerusform>{count} to come</numerusform>
            <numerusform>{count} to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>{count} rows saved as {file}</source>
        <translation>
            <numerusform>{count} row saved as {file}</numerusform>
            <numerusform>{count} rows saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailStrip</name>
    <message numerus="yes">
        <source>Checking the trail: {done} of {total} entries</source>
        <translation>
            <numerusform>Checking the trail: {done} of {total} entry</numerusform>
            <numerusform>Checking the trail: {done} of {total} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is NOT whole: {what} ({count} entries checked, {ago})</source>
        <translation>
            <numerusform>The trail is NOT whole: {what} ({count} entry checked, {ago})</numerusform>
            <numerusform>The trail is NOT whole: {what} ({count} entries checked, {ago})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: {count} entries checked ({ago})</source>
        <translation>
            <numerusform>The trail is whole: {count} entry checked ({ago})</numerusform>
            <numerusform>The trail is whole: {count} entries checked ({ago})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message numerus="yes">
        <source>Retired; kept in %n answers</source>
        <translation>
            <numerusform>Retired; kept in %n answer</numerusform>
            <numerusform>Retired; kept in %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen %n times</source>
        <translation>
            <numerusform>Chosen once</numerusform>
            <numerusform>Chosen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>{first}, and {count} more places</source>
        <translation>
            <numerusform>{first}, and {count} more place</numerusform>
            <numerusform>{first}, and {count} more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hour</numerusform>
            <numerusform>{count} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hour</numerusform>
            <numerusform>{count} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for it</source>
        <translation>
            <numerusform>{count} person waits for it</numerusform>
            <numerusform>{count} people wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} places left, {pending} pending want it</source>
        <translation>
            <numerusform>{left} place left, {pending} pending want it</numerusform>
            <numerusform>{left} places left, {pending} pending want it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were picked up twice</source>
        <translation>
            <numerusform>{count} pass was picked up twice</numerusform>
            <numerusform>{count} passes were picked up twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs of it have arrived</source>
        <translation>
            <numerusform>{count} hand-out of it has arrived</numerusform>
            <numerusform>{count} hand-outs of it have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were never shown</source>
        <translation>
            <numerusform>{count} pass was never shown</numerusform>
            <numerusform>{count} passes were never shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations can&apos;t be approved as things stand</source>
        <translation>
            <numerusform>{count} registration can&apos;t be approved as things stand</numerusform>
            <numerusform>{count} registrations can&apos;t be approved as things stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came outside the registration window</source>
        <translation>
            <numerusform>{count} came outside the registration window</numerusform>
            <numerusform>{count} came outside the registration window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations wait for a decision</source>
        <translation>
            <numerusform>{count} registration waits for a decision</numerusform>
            <numerusform>{count} registrations wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs</source>
        <translation>
            <numerusform>{count} hand-out</numerusform>
            <numerusform>{count} hand-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>{count} desk silent</numerusform>
            <numerusform>{count} desks silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks, none silent</source>
        <translation>
            <numerusform>{count} desk, not silent</numerusform>
            <numerusform>{count} desks, none silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {total} · {count} options sold out</source>
        <translation>
            <numerusform>{used} of {total} · {count} option sold out</numerusform>
            <numerusform>{used} of {total} · {count} options sold out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} piece</numerusform>
            <numerusform>{count} pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>{count} desk</numerusform>
            <numerusform>{count} desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{status}, {count} left</source>
        <translation>
            <numerusform>{status}, {count} left</numerusform>
            <numerusform>{status}, {count} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knows {count} passes</source>
        <translation>
            <numerusform>knows {count} pass</numerusform>
            <numerusform>knows {count} passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knew {count} passes {when}</source>
        <translation>
            <numerusform>knew {count} pass {when}</numerusform>
            <numerusform>knew {count} passes {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>{count} events in {currency}</source>
        <translation>
            <numerusform>{count} event in {currency}</numerusform>
            <numerusform>{count} events in {currency}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>{count} people removed</source>
        <translation>
            <numerusform>{count} person removed</numerusform>
            <numerusform>{count} people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people as before</source>
        <translation>
            <numerusform>{count} person as before</numerusform>
            <numerusform>{count} people as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations removed</source>
        <translation>
            <numerusform>{count} registration removed</numerusform>
            <numerusform>{count} registrations removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed, because somebody changed or approved them since.</source>
        <translation>
            <numerusform>{count} stayed, because somebody changed or approved it since.</numerusform>
            <numerusform>{count} stayed, because somebody changed or approved them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people added</source>
        <translation>
            <numerusform>{count} person added</numerusform>
            <numerusform>{count} people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people updated</source>
        <translation>
            <numerusform>{count} person updated</numerusform>
            <numerusform>{count} people updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} registration</numerusform>
            <numerusform>{count} registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to hand out</source>
        <translation>
            <numerusform>{count} to hand out</numerusform>
            <numerusform>{count} to hand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type at least {count} characters</source>
        <translation>
            <numerusform>Type at least {count} character</numerusform>
            <numerusform>Type at least {count} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} are shown. Type more to find fewer.</source>
        <translation>
            <numerusform>The first one is shown. Type more to find fewer.</numerusform>
            <numerusform>The first {count} are shown. Type more to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This kiosk crashed {count} times in a row</source>
        <translation>
            <numerusform>This kiosk crashed once</numerusform>
            <numerusform>This kiosk crashed {count} times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} second</numerusform>
            <numerusform>{count} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pickups at this desk in the last ten minutes</source>
        <translation>
            <numerusform>{count} pickup at this desk in the last ten minutes</numerusform>
            <numerusform>{count} pickups at this desk in the last ten minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask at the help desk</source>
        <translation>
            <numerusform>and %n more: please ask at the help desk</numerusform>
            <numerusform>and %n more: please ask at the help desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to these %n places</source>
        <translation>
            <numerusform>Please go to this place</numerusform>
            <numerusform>Please go to these %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are ready for you</source>
        <translation>
            <numerusform>%n item is ready for you</numerusform>
            <numerusform>%n items are ready for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: locked until {time}, for {count} more minutes.</source>
        <translation>
            <numerusform>Too many wrong tries: locked until {time}, for {count} more minute.</numerusform>
            <numerusform>Too many wrong tries: locked until {time}, for {count} more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm {count} items</source>
        <translation>
            <numerusform>Confirm {count} item</numerusform>
            <numerusform>Confirm {count} items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notify</name>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} more</numerusform>
            <numerusform>{count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}, {count} times</source>
        <translation>
            <numerusform>{time}</numerusform>
            <numerusform>{time}, {count} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message numerus="yes">
        <source>Print {count} passes</source>
        <translation>
            <numerusform>Print {count} pass</numerusform>
            <numerusform>Print {count} passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets of paper</source>
        <translation>
            <numerusform>{count} sheet of paper</numerusform>
            <numerusform>{count} sheets of paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>Too long; at most {most} character fits.</numerusform>
            <numerusform>Too long; at most {most} characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have answered “{question}”</source>
        <translation>
            <numerusform>{count} has answered “{question}”</numerusform>
            <numerusform>{count} have answered “{question}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have chosen “{choice}”</source>
        <translation>
            <numerusform>{count} has chosen “{choice}”</numerusform>
            <numerusform>{count} have chosen “{choice}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>{count} less used options are in the table only.</source>
        <translation>
            <numerusform>{count} less used option is in the table only.</numerusform>
            <numerusform>{count} less used options are in the table only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} slots with fewer no-shows are left out here.</source>
        <translation>
            <numerusform>{count} slot with fewer no-shows is left out here.</numerusform>
            <numerusform>{count} slots with fewer no-shows are left out here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n places are not as they should be</source>
        <translation>
            <numerusform>%n place is not as it should be</numerusform>
            <numerusform>%n places are not as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>{count} desk silent</numerusform>
            <numerusform>{count} desks silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks at work</source>
        <translation>
            <numerusform>{count} desk at work</numerusform>
            <numerusform>{count} desks at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>after how many a person may have</comment>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} slots were generated</source>
        <translation>
            <numerusform>{count} slot was generated</numerusform>
            <numerusform>{count} slots were generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slot {slot} now has {count} places</source>
        <translation>
            <numerusform>Slot {slot} now has {count} place</numerusform>
            <numerusform>Slot {slot} now has {count} places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>Too long; at most {most} character fits.</numerusform>
            <numerusform>Too long; at most {most} characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short; use at least {least} characters.</source>
        <translation>
            <numerusform>Too short; use at least {least} character.</numerusform>
            <numerusform>Too short; use at least {least} characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} KB fit. Save it smaller.</source>
        <translation>
            <numerusform>Too large; at most {most} KB fits. Save it smaller.</numerusform>
            <numerusform>Too large; at most {most} KB fit. Save it smaller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} pixels on each side. Save it smaller.</source>
        <translation>
            <numerusform>Too large; at most {most} pixel on each side. Save it smaller.</numerusform>
            <numerusform>Too large; at most {most} pixels on each side. Save it smaller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This currency has only {decimals} decimals.</source>
        <translation>
            <numerusform>This currency has only {decimals} decimal.</numerusform>
            <numerusform>This currency has only {decimals} decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes too many; at most {most} fit.</source>
        <translation>
            <numerusform>That makes too many; at most {most} fits.</numerusform>
            <numerusform>That makes too many; at most {most} fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are picked up already; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} is picked up already; it can&apos;t go below that.</numerusform>
            <numerusform>{count} are picked up already; it can&apos;t go below that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have booked this time, so it can only get longer. Move or cancel them first.</source>
        <translation>
            <numerusform>{count} person has booked this time, so it can only get longer. Move or cancel them first.</numerusform>
            <numerusform>{count} people have booked this time, so it can only get longer. Move or cancel them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places are booked; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} place is booked; it can&apos;t go below that.</numerusform>
            <numerusform>{count} places are booked; it can&apos;t go below that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</source>
        <translation>
            <numerusform>{count} registration holds it, so it can&apos;t be deleted. Move or cancel it.</numerusform>
            <numerusform>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} is committed; it can&apos;t go below that.</numerusform>
            <numerusform>{count} are committed; it can&apos;t go below that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This event has {count} approved registrations</source>
        <translation>
            <numerusform>This event has {count} approved registration</numerusform>
            <numerusform>This event has {count} approved registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too few; at least {least} are needed.</source>
        <translation>
            <numerusform>That is too few; at least {least} is needed.</numerusform>
            <numerusform>That is too few; at least {least} are needed.</numerusform>
        </translation>
    </message>
</context>
</TS>
