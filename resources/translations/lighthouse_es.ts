<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs you in, together with your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>{role}: {may}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN unlocks this window faster, and lets you step in at a desk. Ctrl+L locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>About whom: name, ID, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">cualquiera</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people fit this search than are shown here. Type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · times in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer span, or let a filter go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Somebody with access to the database did this past the app. Compare with a backup, and keep this database as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} · entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry says that it happened, not what: secrets are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message>
        <source>{name} registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {slot} and approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} approved for {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersBlock</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message numerus="yes">
        <source>Approve {count} registrations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first served. Each gets a pass at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget left then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out options, full slots and open requests would be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be approved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving {count} registrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} wait again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} approvals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {count} registrations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting {count} registrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} were decided before and stay so; the rest is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped there; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people won&apos;t get what they asked for. Approvals among them are withdrawn and their passes stop working; what is final or picked up is left alone. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if every pending request is approved: {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approving every pending request would overspend by {short}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending (striped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Places in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are booked; it can&apos;t go below that</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is meant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows can&apos;t be taken. Mend them in the file, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows. Nothing is saved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are over or cancelled and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {number} in lines {lines}. The last one would stay; check whether that column really holds staff numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers name different people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the refused rows out and take the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers differ from another only in capitals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Add a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are enough choices now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>As they would be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be taken like this; the next step says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds staff numbers; somebody new gets the address for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are known by their e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 03/04/2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: March 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About registrations; people alone are taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>People added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are for organisers and admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on a big display (F11)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>{name} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of {name} is withdrawn: budget, stock and slot come back, and the pass stops working. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the approval?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this registration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when {name} no longer wants it. What it held comes back. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration of {name} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} won&apos;t get it. This is final; registering again stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>Demo – nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted when you close the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Preparing the demo event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening an empty profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>{share} of the registrations, approvals and pickups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Open kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {desk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Change desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out, with a note on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out what the pass says, marked for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out on the scan, without asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside their slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come early by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine passes that aren&apos;t known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPinDialog</name>
    <message>
        <source>PIN of {desk}</source>
        <translation type="unfinished">PIN de {desk}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens this desk&apos;s kiosk types it. Tell it to the desk&apos;s staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Add desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks before handing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} now opens without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksOverview</name>
    <message>
        <source>No pickup desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>The kiosk may be switched off, asleep or without network, and no passes can be checked there then. Somebody should go and look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is committed in it, so the currency can&apos;t change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation type="unfinished">Plazo de inscripción</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the archive: nobody can register, and desks hand nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can register, and desks hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back, but for what others approved or changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken until then is kept and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since the check, and some rows can&apos;t be taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows were left out; everything else is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>More for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventComparisonPanel</name>
    <message>
        <source>Each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How events are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets and their use stand side by side here once there are events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>striped = pending · amounts of different currencies are never added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {budget} · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has a budget, options people can choose, and a day on which they pick them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organiser of your organisation creates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished">Pasado</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and archived events are listed apart; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event lies ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of an event archives it, or takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an export of {tool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sureness} · columns parted by {delimiters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{headings} and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument, and what form tools export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or copy cells in a spreadsheet and press Ctrl V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, ID, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">cualquiera</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>At today&apos;s pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in brackets: eight cases in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to come, the slot ends in {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>From registered to picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {count}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateSlotsDialog</name>
    <message>
        <source>Generate pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the event&apos;s day, in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a break in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} artículo más</translation>
    </message>
    <message>
        <source>All of them overlap slots that are already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slots} with {places}, the last ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The red ones overlap slots that are already there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help has nothing about “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word. Ctrl+K finds events, people and actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import registrations for {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryCard</name>
    <message>
        <source>Inventory by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>striped = pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and their stock are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {committed} committed, {pending} pending, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryPanel</name>
    <message>
        <source>{option}: {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>You locked it at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time}: nobody had done anything for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about these was changed. Mend the reason, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you left it, also what isn&apos;t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is kept. An admin may have changed your account or its role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Match to a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was handed out on a pass that is not known here. Whose was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing approved is left to hand out to this person at this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose it was first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, stock and pickup slots come next. All of this can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual Day 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main campus, hall 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and copies bring options, slots and desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most items per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are copied, so the currency stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRegistrationDialog</name>
    <message>
        <source>New registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what people can choose on the Setup page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no options yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the alternatives first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Change option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel backpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, 30 litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up in a slot that people choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf or place (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new cost counts for later approvals; so far {cost}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Add option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tracks, items or seats that people can register for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedTable</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message>
        <source>Which organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail and password belong to more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
</context>
<context>
    <name>OrganizerWindow</name>
    <message>
        <source>There is nothing to search on this page. Ctrl+K finds anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pickups per 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pickups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed, pale = planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slots and pickups will show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {count} picked up, {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {count} at peak, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · as the slots plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out from {time} on, for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out on the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassExports</name>
    <message>
        <source>Save pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passes saved as {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures saved in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the pictures saved so far are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were sent to {printer}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what the printer already has may still come out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassPreview</name>
    <message>
        <source>No pass chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration was rejected or cancelled after it had been issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid pass any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration was decided anew in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving a registration issues its pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick passes to print only those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass fits this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, staff number or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving a registration issues its pass; they are all listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid pass is left to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reissue the pass of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass they have stops working at once. Send or print the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pass issued for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassesTab</name>
    <message>
        <source>Nothing stands on a pass yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass says what is picked up. Add what the event offers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pass: name or staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and send passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Luz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on white, so that it is read in dark mode too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priya Raman</source>
        <comment>name on a sample pass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {staff_number} · {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a pass fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: no pass was issued yet. Desks refuse its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing removes what an import added and restores what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import is listed here, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is being undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished">por {name}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, staff number, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by any part of a name, staff number or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list from a spreadsheet, or drop the file onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays: passes and imports know the person by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what they registered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished">Foto de {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the registration for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing an import may have removed them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation type="unfinished">Nombre, número de empleado o correo</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation type="unfinished">Nadie encontrado con «{text}»</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished">Foto de {name}</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickupReviewList</name>
    <message>
        <source>Whose, or by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of the ordinary so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickups that were undone, decided by a supervisor, fetched by somebody else, or handed out without a known pass are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reviewed ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Reviewed: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickup counts on its registration now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickupsDialog</name>
    <message>
        <source>Show the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed out was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}: {picked_up} of {approved} picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pale = planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Change question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-shirt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unisex; they come out on the large side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have answered; their answers have to fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The desk sees the answer when it hands things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers see the answer beside the registration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions at registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what you have to know before the day, such as T-shirt sizes, what people eat, or how many children come along. Answers are asked for with each registration, and stand in every list and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has at most {count} questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire: ask it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationList</name>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registrations appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration fits this search and these filters together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registrations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who register, or whom you register, are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationListFoot</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J / K to move · A approve · R reject · Space select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its checks and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would commit {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was picked up already; undo that at the desk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the alternatives above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change slot or quantity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel registration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
</context>
<context>
    <name>RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided here just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pending} pending · {approved} approved · {all} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be approved as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be rejected any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what happened and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only organisers may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration has too little left: everything on it is picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it on its registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match to a registration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the pickup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Comprobando…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commits {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve {count} clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are final, or something was picked up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Set up your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example Industries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should appear on passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@company.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; long is good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin names the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on passes, badges and reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Guardando…</translation>
    </message>
    <message>
        <source>Parts of Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Contraseña</translation>
    </message>
</context>
<context>
    <name>SlotTimeline</name>
    <message>
        <source>The day&apos;s slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · {booked} of {places} booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>Generate slots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup slots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up by slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With slots, this shows who has come and who is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{slot}: {picked_up} of {approved} picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a slot or one of its ends. Alt+← and Alt+→ move the chosen one by five minutes, with Shift they move its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spread the queue over the day. Options picked up in a slot need them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Choose the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins add people and change what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Ctrl F to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows saved as {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Budget committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {budget} ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would commit {cost} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, of limited options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailStrip</name>
    <message>
        <source>Checking the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking the trail: {done} of {total} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail hasn&apos;t been checked since you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The trail is NOT whole: {what} ({count} entries checked, {ago})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: {count} entries checked ({ago})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be undone any more: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be done again any more: {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {whose} can be handed out again then. Nothing is deleted: the journal keeps both, with your name and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Your account” for your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another admin has to do this for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Contraseña</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes a user · the menu key shows all that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} · {active} active of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signed out everywhere at once. What they did stays in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, filters and order are kept under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The dashboard is shown on a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Space goes on · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Esc leaves · ← → turn · Space holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for it, and you as its admin. The first event comes right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with a demo event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annual day with 2,000 made-up people, on its event day. Try everything; it is deleted when you close the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>Change slot or quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Everyone gets what they were promised. Once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, stock and pickup slots for company events, with a pass each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Choice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retired; kept in %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>1  File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} – {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} · {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pickup slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unmatched pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} recounted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} renamed the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} restored the backup {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the user {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the user {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} deactivated {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reactivated {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set a new password for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed their password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let {name} try to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made a signing key for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} revoked a signing key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the slot {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the slot {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} deleted the slot {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the desk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the desk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the PIN of the desk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} registered {person} for {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} approved {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} rejected {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cancelled {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} recounted what {person} has picked up of {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reissued the pass of {person}: {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} undid the import of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} undid the import of {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} imported {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} matched pickups to the pass that they were made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number} was changed after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries are missing before entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries from number {number} on are missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first}, and {count} more places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took back the approval of {wish} for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Copia de seguridad</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Accepted with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out, marked for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the organisation&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} brought {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} put the options of {name} into another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} brought the slot {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved the question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} retired the question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks “{name}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} deleted the question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed what {person} answered for {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} counted an unmatched pass against a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took the match of an unmatched pass back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} reviewed the pickup of {person}: {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asked for another look at the pickup of {person}: {wish}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} free, {wanted} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, {wanted} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} / {limit} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest free slots:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Save the activity shown as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the trail is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first to the ninth page of the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows in hand as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more rows in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dashboard on a big display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of events as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save passes as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of passes as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the people shown as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the registration in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the registration in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the registrations shown as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of all that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the database now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the options as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pickup slots as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the option, slot or question in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cell in hand where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an option up or down the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slot on the day&apos;s line by five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of users as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the user in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was said lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the newest message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Se produjo un error en el programa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The last step did not finish. Everything saved before it is kept; look whether the step took effect before you repeat it.</source>
        <translation>El último paso no terminó. Todo lo guardado antes se conserva; comprobar si el paso surtió efecto antes de repetirlo.</translation>
    </message>
    <message>
        <source>Details are in {path}. Please send this file to support.</source>
        <translation>Los detalles están en {path}. Enviar este archivo al servicio de soporte.</translation>
    </message>
    <message>
        <source>The details could not be saved as a file. Please copy them for support.</source>
        <translation>Los detalles no se pudieron guardar en un archivo. Copiarlos para el servicio de soporte.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>{count} min</source>
        <translation type="unfinished">
            <numerusform>{count} min</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {likely} (at least {soonest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {likely}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {likely} ({soonest} to {latest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} will do until registration closes in {closes} at today&apos;s pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is asked for to the last in {range} at today&apos;s pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left after all that is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}: the queue will take {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offer alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot {slot} is {share} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot {slot} is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} places left, {pending} pending want it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for everything asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is nearly gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, {pending} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were picked up twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Desks without a connection handed out more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desks} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} was not heard of for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs of it have arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>View desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were never shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slot over, never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pickup slots are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations can&apos;t be approved as things stand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came outside the registration window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations wait for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what people can choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks, items or seats, with stock and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some options can&apos;t be registered for without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear as pending until somebody approves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scans passes in a kiosk of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelada</translation>
    </message>
    <message>
        <source>With a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks, none silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {total} · {count} options sold out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} or more registrations can&apos;t be approved as things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out at {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending and approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be approved as things stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>It is now: {state}. Nothing of yours was saved; look at it, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} took the approval back meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} approved it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} rejected it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cancelled it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed “{question}” meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now says: {answer}. Your answers are still here; save again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>Hand-outs in each ten minutes of the last two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{today} handed out today, {ever} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desks} · {handed_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation type="unfinished">Sin pase</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was handed out than the registration has: two desks may not have known of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass was genuine, but its registration was not known at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-out was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor set aside what the desk would have said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person had no pass and was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came to collect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the pickup slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is not known at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{status}, {count} left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>supervisor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard of: nobody has opened its kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pickup {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of {when}, on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera does NOT work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner does NOT work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>knows {count} passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knew {count} passes {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} has not been heard of for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands out on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks before handing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside slots: with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside slots: supervisor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished">{count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>An empty event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: annual day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: gifting drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of “{name}”, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the kitchen; leave it empty if you eat everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluten-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} events in {currency}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Presupuesto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes patterns: 12 Dec 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes patterns: 12 Dec</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <comment>from one time to another</comment>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Set up the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Setup, say when it is, what it may cost, what people can choose, and when they pick it up. Everything is saved as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On People, import your staff list as it is: a spreadsheet, a CSV file or pasted rows. On Registrations, import what they asked for, or enter it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations lists who waits. What is clear is approved with one key; what is not says why, and what would fit instead. Approving takes from budget, stock and slot, so nothing is promised twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out the passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every approval makes a pass. On Passes, print them or save them to send. A pass on paper and one on a phone are worth the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Pickup desks, open the kiosk of each desk and scan the passes. Green means: hand it over. The dashboard shows how far you are and what needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its kiosk on the computer that will stand there and press F6, “Check this desk”: camera, scanner, sound, clock, disk and database are looked at in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one real pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a pass as people have theirs, hold it up, and stop before you confirm. Do it where the desk will stand: light matters more than the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the people who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who steps in at a desk needs a user and a PIN. An admin adds users on Users; everybody sets their own PIN on Your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Settings, press Back up now, and copy the file to a stick. Plug in the computers, and switch their sleep off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the list on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the approved registrations as a table and print it. If everything else fails, a pencil hands out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {database}. Nothing leaves your computers unless you save or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings makes a backup whenever you ask; one is made by itself before a new version changes the database. They are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app and have whoever looks after your computers run “lighthouse-kiosk db restore” with the file. What was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting, deciding and importing can be undone where they were done. Activity keeps who did what, and nobody can change that unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the event stands, and what needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for what: check, approve, reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event is, offers and costs, and when it is picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people show at the desk: print, save, reissue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where passes are scanned; each desk opens its own kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events: open one, make a new one, copy last year&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who may register: find, import, change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when, whole and in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own password and PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, language, backups and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{what} {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelada</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass reissued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval undone, slot back to {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot changed to {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity changed from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended before it was done. This much of it was kept: {kept}. “Past imports” can undo it. Opened again, it goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names in the table are not known for this event. Say once what each means; it counts for all rows, and for the next table with these headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: refuse these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you chose last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {tool} names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a word of its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup slot begins then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no option “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {names} was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an option as Setup names it, or add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup slot begins at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when a slot begins, for example 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could mean several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one that is meant in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a column of times such as 10:30, or in Setup let the option do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the row in the table, or the limit in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} people removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed, because somebody changed or approved them since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last row was in already: everything was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of pasted cells was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {file} was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended before it was done. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cells again to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its event was deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file isn&apos;t at {path} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the e-mail address {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. Somebody new needs a name in the row to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the staff number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number; spreadsheets drop zeros at its front. Somebody new needs a name in the row to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {number} is known as {other}, and taken for that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {number} is also on line {first} as {other}. Both are taken for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cells are parted by another sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table with the same sign in all lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>There is no event here yet</source>
        <translation>Aquí todavía no hay ningún evento</translation>
    </message>
    <message>
        <source>Set one up in the Lighthouse Kiosk app on this data, then try again.</source>
        <translation>Crear uno en la aplicación Lighthouse Kiosk con estos datos e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose the one this kiosk stands at. Up, down and Enter work too.</source>
        <translation>Elegir el mostrador de este quiosco. También sirven las flechas y Entrar.</translation>
    </message>
    <message>
        <source>There is no event “{name}”</source>
        <translation>No existe el evento «{name}»</translation>
    </message>
    <message>
        <source>There is no desk “{name}”</source>
        <translation>No existe el mostrador «{name}»</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>¿Qué mostrador es este?</translation>
    </message>
    <message>
        <source>Scan the QR pass</source>
        <translation>Escanear el pase QR</translation>
    </message>
    <message>
        <source>with the hand scanner, on a phone or on paper</source>
        <translation>con el lector de mano, en el teléfono o en papel</translation>
    </message>
    <message>
        <source>then it is read at once</source>
        <translation>y se lee al instante</translation>
    </message>
    <message>
        <source>Show your QR pass to the camera</source>
        <translation>Mostrar el pase QR a la cámara</translation>
    </message>
    <message>
        <source>on your phone or on paper, about 20 cm away</source>
        <translation>en el teléfono o en papel, a unos 20 cm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No picture · hand scanner ready</source>
        <translation>Sin imagen · lector de mano listo</translation>
    </message>
    <message>
        <source>Hand scanner · ready</source>
        <translation>Lector de mano · listo</translation>
    </message>
    <message>
        <source>{camera} · starting</source>
        <translation>{camera} · iniciando</translation>
    </message>
    <message>
        <source>{camera} · ready</source>
        <translation>{camera} · lista</translation>
    </message>
    <message>
        <source>“{address}” doesn&apos;t answer</source>
        <translation>«{address}» no responde</translation>
    </message>
    <message>
        <source>Check the address and the network, or use a hand scanner.</source>
        <translation>Revisar la dirección y la red, o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner.</source>
        <translation>Conectar una o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Plug it in, choose another one with F6, or use a hand scanner.</source>
        <translation>Conectarla, elegir otra con F6 o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, or use a hand scanner.</source>
        <translation>Cerrar el otro programa que la usa o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, or use a hand scanner.</source>
        <translation>Permitirla en los ajustes de privacidad del sistema o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Plug in another one, or use a hand scanner.</source>
        <translation>Conectar otra o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Start the kiosk with --camera and a file or folder that exists, or use a hand scanner.</source>
        <translation>Iniciar el quiosco con --camera y un archivo o carpeta que exista, o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Put PNG or JPEG pictures there, name another folder, or use a hand scanner.</source>
        <translation>Poner allí imágenes PNG o JPEG, indicar otra carpeta o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, name another file, or use a hand scanner.</source>
        <translation>Pedir permiso para leerlo, indicar otro archivo o usar un lector de mano.</translation>
    </message>
    <message>
        <source>Name a video, a picture, a folder of pictures or an address, or use a hand scanner.</source>
        <translation>Indicar un vídeo, una imagen, una carpeta de imágenes o una dirección, o usar un lector de mano.</translation>
    </message>
    <message>
        <source>It is tried again every second. Check it, or use a hand scanner.</source>
        <translation>Se reintenta cada segundo. Revisarlo o usar un lector de mano.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>There is no camera “{name}”</source>
        <translation>No hay ninguna cámara «{name}»</translation>
    </message>
    <message>
        <source>The camera is busy</source>
        <translation>La cámara está ocupada</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>No se permite usar la cámara</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>La cámara se detuvo</translation>
    </message>
    <message>
        <source>Check its cable: it starts again by itself, or use a hand scanner.</source>
        <translation>Revisar el cable: se reinicia sola. O usar un lector de mano.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>“{path}” was not found</source>
        <translation>No se encontró «{path}»</translation>
    </message>
    <message>
        <source>No pictures in “{path}”</source>
        <translation>No hay imágenes en «{path}»</translation>
    </message>
    <message>
        <source>“{path}” may not be read</source>
        <translation>No se permite leer «{path}»</translation>
    </message>
    <message>
        <source>“{path}” is no picture or video</source>
        <translation>«{path}» no es una imagen ni un vídeo</translation>
    </message>
    <message>
        <source>No picture from “{path}”</source>
        <translation>Sin imagen de «{path}»</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached, so passes can&apos;t be checked. What was confirmed is saved. It is tried again by itself.</source>
        <translation>Sin acceso a la base de datos no se pueden comprobar pases. Lo confirmado está guardado. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The disk is full ({free} left): nothing can be saved. Make room.</source>
        <translation>El disco está lleno (quedan {free}): no se puede guardar nada. Hacer sitio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} ahead. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>El reloj de este equipo se adelantó {time}. Los pases se juzgan con la hora nueva; el registro mantiene su orden. F6 lo comprueba.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} back. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>El reloj de este equipo se atrasó {time}. Los pases se juzgan con la hora nueva; el registro mantiene su orden. F6 lo comprueba.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} left. Make room in time.</source>
        <translation>El disco está casi lleno: quedan {free}. Hacer sitio a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hand out</source>
        <translation>
            <numerusform>{count} por entregar</numerusform>
            <numerusform>{count} por entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked up</source>
        <translation>Todo recogido</translation>
    </message>
    <message>
        <source>Nothing at this event</source>
        <translation>Nada en este evento</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>¿A quién se busca?</translation>
    </message>
    <message>
        <source>Type a part of the name, the staff number or the e-mail address.</source>
        <translation>Escribir parte del nombre, del número de empleado o del correo.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least {count} characters</source>
        <translation>
            <numerusform>Escribir al menos {count} carácter</numerusform>
            <numerusform>Escribir al menos {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Nadie encontrado con «{text}»</translation>
    </message>
    <message>
        <source>Try the staff number, or only the first letters of the name. Who isn&apos;t in the list has nothing to pick up: send them to the help desk.</source>
        <translation>Probar con el número de empleado o solo las primeras letras del nombre. Quien no está en la lista no tiene nada que recoger: enviarlo al punto de ayuda.</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} are shown. Type more to find fewer.</source>
        <translation>
            <numerusform>Se muestra solo el primero. Escribir más para encontrar menos.</numerusform>
            <numerusform>Se muestran los primeros {count}. Escribir más para encontrar menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>en {desk}</translation>
    </message>
    <message>
        <source>Undone {time} by {name}: {reason}</source>
        <translation>Deshecho {time} por {name}: {reason}</translation>
    </message>
    <message>
        <source>Undo with a supervisor</source>
        <translation>Deshacer con un supervisor</translation>
    </message>
    <message>
        <source>Nothing was handed out to {name} yet</source>
        <translation>Todavía no se entregó nada a {name}</translation>
    </message>
    <message>
        <source>Nothing was handed out at this desk yet</source>
        <translation>Todavía no se entregó nada en este mostrador</translation>
    </message>
    <message>
        <source>What is handed out here appears in this list and can be undone.</source>
        <translation>Lo que se entrega aquí aparece en esta lista y se puede deshacer.</translation>
    </message>
    <message>
        <source>The system&apos;s camera</source>
        <translation>La cámara del sistema</translation>
    </message>
    <message>
        <source>No camera, hand scanner only</source>
        <translation>Sin cámara, solo lector de mano</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>¿Qué cámara?</translation>
    </message>
    <message>
        <source>The choice is remembered by the camera&apos;s name.</source>
        <translation>La elección se recuerda por el nombre de la cámara.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Sin lector en serie</translation>
    </message>
    <message>
        <source>Which port is the scanner at?</source>
        <translation>¿En qué puerto está el lector?</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard need none.</source>
        <translation>Los lectores que escriben como un teclado no necesitan ninguno.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>No se usa ninguna cámara</translation>
    </message>
    <message>
        <source>Choose one, or scan a pass with a hand scanner.</source>
        <translation>Elegir una o escanear un pase con el lector de mano.</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Se lee bien</translation>
    </message>
    <message>
        <source>This is a pass. Passes held like this are read at once.</source>
        <translation>Es un pase. Los pases puestos así se leen al instante.</translation>
    </message>
    <message>
        <source>This code is not one of our passes.</source>
        <translation>Este código no es uno de nuestros pases.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscuro</translation>
    </message>
    <message>
        <source>Turn on a lamp, or turn up the phone&apos;s brightness.</source>
        <translation>Encender una luz o subir el brillo del teléfono.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado claro</translation>
    </message>
    <message>
        <source>Tilt the pass a little, away from the lamp.</source>
        <translation>Inclinar un poco el pase, lejos de la lámpara.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Sin moverse</translation>
    </message>
    <message>
        <source>The pass moves while the picture is taken.</source>
        <translation>El pase se mueve mientras se toma la imagen.</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Hold the pass a little further away, and wipe the lens.</source>
        <translation>Alejar un poco el pase y limpiar la lente.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>The code is too small in the picture.</source>
        <translation>El código es demasiado pequeño en la imagen.</translation>
    </message>
    <message>
        <source>Show a pass</source>
        <translation>Mostrar un pase</translation>
    </message>
    <message>
        <source>Hold it about 20 cm before the camera.</source>
        <translation>Ponerlo a unos 20 cm de la cámara.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} a second</source>
        <translation>{width} × {height}, {rate} por segundo</translation>
    </message>
    <message>
        <source>{count} ms a picture</source>
        <translation>{count} ms por imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Demasiado lejos</translation>
    </message>
    <message>
        <source>Nothing in view</source>
        <translation>Nada a la vista</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Missing: libzbar</source>
        <translation>Falta: libzbar</translation>
    </message>
    <message>
        <source>Missing: reads less</source>
        <translation>Falta: lee menos</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lector en serie</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Último código</translation>
    </message>
    <message>
        <source>{port} · ready</source>
        <translation>{port} · listo</translation>
    </message>
    <message>
        <source>{port} · opening</source>
        <translation>{port} · abriendo</translation>
    </message>
    <message>
        <source>{port} · plug it in</source>
        <translation>{port} · conectarlo</translation>
    </message>
    <message>
        <source>{port} · may not be used</source>
        <translation>{port} · sin permiso</translation>
    </message>
    <message>
        <source>{port} · another program uses it</source>
        <translation>{port} · lo usa otro programa</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>A pass</source>
        <translation>Un pase</translation>
    </message>
    <message>
        <source>Not a pass</source>
        <translation>No es un pase</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>lector de mano</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>lector en serie</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
        <source>Only a supervisor can. Who is it?</source>
        <translation>Solo puede un supervisor. ¿Quién es?</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>No apto</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La cámara se está iniciando.</translation>
    </message>
    <message>
        <source>“{name}” shows a picture.</source>
        <translation>«{name}» muestra imagen.</translation>
    </message>
    <message>
        <source>None is used: passes need a hand scanner.</source>
        <translation>No se usa ninguna: los pases necesitan un lector de mano.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Lector…</translation>
    </message>
    <message>
        <source>It was heard just now.</source>
        <translation>Se acaba de recibir una lectura.</translation>
    </message>
    <message>
        <source>Scan any code to try it.</source>
        <translation>Escanear cualquier código para probarlo.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>This computer has no sound output; the screen says it all.</source>
        <translation>Este equipo no tiene salida de sonido; la pantalla lo dice todo.</translation>
    </message>
    <message>
        <source>It is turned off. F4 turns it on.</source>
        <translation>Está apagado. F4 lo enciende.</translation>
    </message>
    <message>
        <source>Turn up the volume, or choose another output in the system.</source>
        <translation>Subir el volumen o elegir otra salida en el sistema.</translation>
    </message>
    <message>
        <source>It was played. Did you hear it?</source>
        <translation>Se reprodujo. ¿Se oyó?</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>No se oyó</translation>
    </message>
    <message>
        <source>There is an output for sound.</source>
        <translation>Hay salida de sonido.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>It is {time} behind what was saved last. Set this computer&apos;s clock.</source>
        <translation>Va {time} por detrás de lo último guardado. Poner en hora este equipo.</translation>
    </message>
    <message>
        <source>It differs from the database server&apos;s by {time}. Set this computer&apos;s clock.</source>
        <translation>Difiere {time} del servidor de la base de datos. Poner en hora este equipo.</translation>
    </message>
    <message>
        <source>It agrees with what was saved last.</source>
        <translation>Concuerda con lo último guardado.</translation>
    </message>
    <message>
        <source>It is {clock} at the event, in {zone}; this computer&apos;s zone is another.</source>
        <translation>Son las {clock} en el evento, en {zone}; este equipo tiene otra zona.</translation>
    </message>
    <message>
        <source>It is {clock}, as everywhere at the event.</source>
        <translation>Son las {clock}, como en todo el evento.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>Hay {free} libres.</translation>
    </message>
    <message>
        <source>Only {free} are free. Make room today.</source>
        <translation>Solo hay {free} libres. Hacer sitio hoy mismo.</translation>
    </message>
    <message>
        <source>Only {free} are free: nothing can be saved. Make room.</source>
        <translation>Solo hay {free} libres: no se puede guardar nada. Hacer sitio.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup before anybody comes.</source>
        <translation>El archivo está dañado. Restaurar una copia antes de que llegue nadie.</translation>
    </message>
    <message>
        <source>A power cut may lose the last pickups: its settings say so.</source>
        <translation>Un corte de luz puede perder las últimas recogidas: así está configurada.</translation>
    </message>
    <message>
        <source>It answers slowly, in {time} ms. Check the network.</source>
        <translation>Responde despacio, en {time} ms. Revisar la red.</translation>
    </message>
    <message>
        <source>The shared database answers in {time} ms.</source>
        <translation>La base de datos común responde en {time} ms.</translation>
    </message>
    <message>
        <source>It is on this computer and answers in {time} ms.</source>
        <translation>Está en este equipo y responde en {time} ms.</translation>
    </message>
    <message>
        <source>It is on this computer, is sound and answers in {time} ms.</source>
        <translation>Está en este equipo, está sana y responde en {time} ms.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>The database server&apos;s backups count; ask who looks after it.</source>
        <translation>Cuentan las copias del servidor de la base de datos; preguntar a quien lo cuida.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>The newest was made just now.</source>
        <translation>La más reciente es de ahora mismo.</translation>
    </message>
    <message>
        <source>The newest was made {time} ago.</source>
        <translation>La más reciente es de hace {time}.</translation>
    </message>
    <message>
        <source>What this desk knows</source>
        <translation>Lo que sabe este mostrador</translation>
    </message>
    <message>
        <source>No desk is chosen yet.</source>
        <translation>Aún no se eligió mostrador.</translation>
    </message>
    <message>
        <source>Nobody has a pass yet. Approve registrations first.</source>
        <translation>Nadie tiene pase todavía. Aprobar antes las inscripciones.</translation>
    </message>
    <message>
        <source>Passes: {passes}. People: {people}.</source>
        <translation>Pases: {passes}. Personas: {people}.</translation>
    </message>
    <message>
        <source>Newest change just now.</source>
        <translation>Último cambio ahora mismo.</translation>
    </message>
    <message>
        <source>Newest change {time} ago.</source>
        <translation>Último cambio hace {time}.</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at without the database.</source>
        <translation>No se puede ver sin la base de datos.</translation>
    </message>
    <message>
        <source>Is this desk fit?</source>
        <translation>¿Está listo este mostrador?</translation>
    </message>
    <message>
        <source>Each line fills as soon as it is known.</source>
        <translation>Cada línea se completa en cuanto se sabe.</translation>
    </message>
    <message>
        <source>Everything is fit</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>This desk can open.</source>
        <translation>Este mostrador puede abrir.</translation>
    </message>
    <message>
        <source>This desk can&apos;t open yet</source>
        <translation>Este mostrador aún no puede abrir</translation>
    </message>
    <message>
        <source>Put right what is not fit. It is looked at again by itself.</source>
        <translation>Arreglar lo que no es apto. Se vuelve a comprobar solo.</translation>
    </message>
    <message>
        <source>Things to look at: {count}</source>
        <translation>Por revisar: {count}</translation>
    </message>
    <message>
        <source>The desk can open all the same; passes are safe.</source>
        <translation>El mostrador puede abrir de todos modos; los pases están a salvo.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>{count} more: type a part of the name.</source>
        <translation>{count} más: escribir parte del nombre.</translation>
    </message>
    <message>
        <source>Go on with the camera</source>
        <translation>Seguir con la cámara</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message numerus="yes">
        <source>This kiosk crashed {count} times in a row</source>
        <translation>
            <numerusform>Este quiosco falló una vez</numerusform>
            <numerusform>Este quiosco falló {count} veces seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed is saved. It may be the camera: it is off until you turn it on. A hand scanner works.</source>
        <translation>Lo confirmado está guardado. Puede ser la cámara: queda apagada hasta que se encienda. El lector de mano funciona.</translation>
    </message>
    <message>
        <source>{name}, leave the kiosk?</source>
        <translation>{name}, ¿salir del quiosco?</translation>
    </message>
    <message>
        <source>Your PIN or password. The desk goes on if you go back.</source>
        <translation>Su PIN o contraseña. Con Atrás, el mostrador sigue.</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>No era correcto. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Revisar este mostrador</translation>
    </message>
    <message>
        <source>Check this desk and its machine, between two passes</source>
        <translation>Revisar el mostrador y su equipo, entre dos pases</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of {desk}</source>
        <translation>PIN de {desk}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro mostrador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That was not this desk&apos;s PIN. Try again.</source>
        <translation>No era el PIN de este mostrador. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Ask the organiser for it.</source>
        <translation>Pedirlo a la organización.</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Ya se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {time}, then try again.</source>
        <translation>Demasiados intentos fallidos. Esperar {time} e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Nothing is handed out here.</source>
        <translation>Aquí no se entrega nada.</translation>
    </message>
    <message>
        <source>Can&apos;t start</source>
        <translation>No se puede iniciar</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Database can&apos;t be reached</source>
        <translation>Sin acceso a la base de datos</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Connected to the shared database</source>
        <translation>Conectado a la base de datos común</translation>
    </message>
    <message>
        <source>Something in the app went wrong</source>
        <translation>Algo falló en la aplicación</translation>
    </message>
    <message>
        <source>It was written to the log. Try again.</source>
        <translation>Quedó anotado en el registro. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>That could not be checked: {why}. Try again.</source>
        <translation>No se pudo comprobar: {why}. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what you hand out, or cancel.</source>
        <translation>No hay nada marcado. Marcar lo que se entrega o cancelar.</translation>
    </message>
    <message>
        <source>That code was not a pass. This review is as it was.</source>
        <translation>Ese código no era un pase. Esta revisión sigue igual.</translation>
    </message>
    <message>
        <source>Saved before this: the pickup of {name}</source>
        <translation>Guardado antes de esto: la recogida de {name}</translation>
    </message>
    <message>
        <source>Undone: {name} has not picked up. Take the items back.</source>
        <translation>Deshecho: {name} no ha recogido nada. Recuperar los artículos.</translation>
    </message>
    <message>
        <source>Not undone. {what}. {advice}</source>
        <translation>No se deshizo. {what}. {advice}</translation>
    </message>
    <message>
        <source>Not saved: another desk handed out a part just now. This is what is left.</source>
        <translation>No se guardó: otro mostrador acaba de entregar una parte. Esto es lo que queda.</translation>
    </message>
    <message>
        <source>The pass scanned meanwhile was not checked. Scan it again.</source>
        <translation>El pase escaneado entretanto no se comprobó. Escanearlo de nuevo.</translation>
    </message>
    <message>
        <source>The app had a fault and started over. All that was saved is safe; scan again.</source>
        <translation>La aplicación falló y volvió a empezar. Todo lo guardado está a salvo; escanear de nuevo.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Camera and scanner check</source>
        <translation>Prueba de cámara y lector</translation>
    </message>
    <message>
        <source>Nothing is handed out here. Show a pass, or scan one.</source>
        <translation>Aquí no se entrega nada. Mostrar o escanear un pase.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Lector en serie…</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>Not mirrored</source>
        <translation>Sin espejo</translation>
    </message>
    <message>
        <source>HAND OUT</source>
        <translation>ENTREGAR</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>slot {slot}</source>
        <translation>franja {slot}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Recogido por {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved on this computer · next scan clears this</source>
        <translation>Guardado en este equipo · el siguiente escaneo lo quita</translation>
    </message>
    <message>
        <source>Saved in the shared database · next scan clears this</source>
        <translation>Guardado en la base de datos común · el siguiente escaneo lo quita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} artículo más</numerusform>
            <numerusform>y {count} artículos más</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>{count} of {left}</source>
        <translation>{count} de {left}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What is on the screen stays as it is, in other words.</source>
        <translation>La pantalla sigue igual, con otras palabras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Abriendo el mostrador…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This pass could not be checked</source>
        <translation>Este pase no se pudo comprobar</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>¿Quién recoge en lugar de {name}?</translation>
    </message>
    <message>
        <source>The name is kept with the pickup. Leave it empty if nobody else.</source>
        <translation>El nombre se guarda con la recogida. Dejarlo vacío si no es otra persona.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Name of who collects</source>
        <translation>Nombre de quien recoge</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Take this pickup back?</source>
        <translation>¿Anular esta recogida?</translation>
    </message>
    <message>
        <source>{name}: {items}. Why?</source>
        <translation>{name}: {items}. ¿Por qué?</translation>
    </message>
    <message>
        <source>Confirmed by mistake</source>
        <translation>Confirmado por error</translation>
    </message>
    <message>
        <source>Wrong item or quantity</source>
        <translation>Artículo o cantidad equivocados</translation>
    </message>
    <message>
        <source>Item given back</source>
        <translation>Artículo devuelto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A hand scanner works on every screen. The next scan is always taken.</source>
        <translation>El lector de mano sirve en todas las pantallas. El siguiente escaneo siempre cuenta.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Confirm, try again, or go on to the next</source>
        <translation>Confirmar, reintentar o pasar al siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back; nothing is saved by it</source>
        <translation>Volver; no se guarda nada</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Elegir un artículo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick the item or leave it out</source>
        <translation>Marcar el artículo o dejarlo fuera</translation>
    </message>
    <message>
        <source>← →</source>
        <comment>the keys for fewer and for more, in reading order</comment>
        <translation>← →</translation>
    </message>
    <message>
        <source>Hand out fewer or more of it</source>
        <translation>Entregar menos o más unidades</translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Recoge otra persona</translation>
    </message>
    <message>
        <source>Hand out all the same, where the screen offers it</source>
        <translation>Entregar de todos modos, donde la pantalla lo ofrezca</translation>
    </message>
    <message>
        <source>Undo, while the green screen is up</source>
        <translation>Deshacer, mientras se ve la pantalla verde</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Pantalla completa o ventana</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Picked up here today</source>
        <translation>Recogido aquí hoy</translation>
    </message>
    <message>
        <source>Last 10 minutes here</source>
        <translation>Últimos 10 minutos aquí</translation>
    </message>
    <message>
        <source>In each ten minutes before, latest first: {counts}</source>
        <translation>En cada diez minutos anteriores, primero los más recientes: {counts}</translation>
    </message>
    <message>
        <source>Slot {span}</source>
        <translation>Franja {span}</translation>
    </message>
    <message>
        <source>Next slot {span}</source>
        <translation>Próxima franja {span}</translation>
    </message>
    <message>
        <source>Next slot {day}, {span}</source>
        <translation>Próxima franja {day}, {span}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Last pickups</source>
        <translation>Últimas recogidas</translation>
    </message>
    <message>
        <source>Nobody has picked up here yet. The first pass appears here.</source>
        <translation>Aquí aún no ha recogido nadie. El primer pase aparecerá aquí.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido sí</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido no</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Este equipo no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>{part} of {whole} at all desks</source>
        <translation>{part} de {whole} en todos los mostradores</translation>
    </message>
    <message>
        <source>Undone · {item}</source>
        <translation>Deshecho · {item}</translation>
    </message>
    <message>
        <source>Collected by someone else…</source>
        <translation>Recoge otra persona…</translation>
    </message>
    <message>
        <source>Valid pass</source>
        <translation>Pase válido</translation>
    </message>
    <message>
        <source>Not saved. {what}.</source>
        <translation>No se guardó. {what}.</translation>
    </message>
    <message>
        <source>This review is kept.</source>
        <translation>Esta revisión se conserva.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask at the help desk</source>
        <translation>
            <numerusform>y %n más: preguntar en el punto de ayuda</numerusform>
            <numerusform>y %n más: preguntar en el punto de ayuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to these %n places</source>
        <translation>
            <numerusform>Vaya a este sitio</numerusform>
            <numerusform>Vaya a estos %n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound soft</source>
        <translation>Sonido bajo</translation>
    </message>
    <message>
        <source>Looking for who may supervise…</source>
        <translation>Buscando quién puede supervisar…</translation>
    </message>
    <message>
        <source>Nobody may supervise here</source>
        <translation>Aquí nadie puede supervisar</translation>
    </message>
    <message>
        <source>An admin makes somebody approver or organiser in the organiser&apos;s app, under Users.</source>
        <translation>Un administrador da a alguien el permiso de aprobar en la aplicación de la organización, en «Usuarios».</translation>
    </message>
    <message>
        <source>They prove it with their PIN or password. You stay at this desk.</source>
        <translation>Se identifica con su PIN o contraseña. Usted sigue en este mostrador.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so it takes a password. PINs are set in the organiser&apos;s app.</source>
        <translation>Nadie tiene PIN todavía, así que hace falta contraseña. Los PIN se ponen en la aplicación de la organización.</translation>
    </message>
    <message>
        <source>Which supervisor is here?</source>
        <translation>¿Qué supervisor está aquí?</translation>
    </message>
    <message>
        <source>{name}: PIN or password</source>
        <translation>{name}: PIN o contraseña</translation>
    </message>
    <message>
        <source>{name}: password</source>
        <translation>{name}: contraseña</translation>
    </message>
    <message>
        <source>To take the pickup back. Reason: {reason}</source>
        <translation>Para anular la recogida. Motivo: {reason}</translation>
    </message>
    <message>
        <source>To hand out all the same. Reason: {reason}</source>
        <translation>Para entregar de todos modos. Motivo: {reason}</translation>
    </message>
    <message>
        <source>No PIN is set yet: it can be set in the organiser&apos;s app.</source>
        <translation>Todavía no hay PIN: se puede poner en la aplicación de la organización.</translation>
    </message>
    <message>
        <source>That was not it. Nothing was changed; try again.</source>
        <translation>No era correcto. No se cambió nada; intentarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: locked until {time}, for {count} more minutes.</source>
        <translation>
            <numerusform>Demasiados intentos fallidos: bloqueado hasta las {time}, {count} minuto más.</numerusform>
            <numerusform>Demasiados intentos fallidos: bloqueado hasta las {time}, {count} minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervisor: {name} · {reason}</source>
        <translation>Supervisor: {name} · {reason}</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT</source>
        <translation>NO ENTREGAR</translation>
    </message>
    <message>
        <source>This code isn&apos;t one of our passes</source>
        <translation>Este código no es uno de nuestros pases</translation>
    </message>
    <message>
        <source>Please show the QR code from your pass e-mail or print-out.</source>
        <translation>Muestre el código QR del correo o de la hoja del pase.</translation>
    </message>
    <message>
        <source>Scan the right code, or send the person to the help desk.</source>
        <translation>Escanear el código correcto o enviar a la persona al punto de ayuda.</translation>
    </message>
    <message>
        <source>Pass not genuine</source>
        <translation>Pase no auténtico</translation>
    </message>
    <message>
        <source>Its signature doesn&apos;t belong to any event here</source>
        <translation>Su firma no corresponde a ningún evento de aquí</translation>
    </message>
    <message>
        <source>We can&apos;t accept this pass. The help desk will sort it out.</source>
        <translation>No podemos aceptar este pase. En el punto de ayuda lo resolverán.</translation>
    </message>
    <message>
        <source>Send the person to the help desk and tell the organiser.</source>
        <translation>Enviar a la persona al punto de ayuda y avisar a la organización.</translation>
    </message>
    <message>
        <source>This pass is for {event}</source>
        <translation>Este pase es para {event}</translation>
    </message>
    <message>
        <source>This pass belongs to another event</source>
        <translation>Este pase es de otro evento</translation>
    </message>
    <message>
        <source>Not a pass for this event</source>
        <translation>No es un pase de este evento</translation>
    </message>
    <message>
        <source>Please show the pass for this event.</source>
        <translation>Muestre el pase de este evento.</translation>
    </message>
    <message>
        <source>Scan the right pass, or send the person to the help desk.</source>
        <translation>Escanear el pase correcto o enviar a la persona al punto de ayuda.</translation>
    </message>
    <message>
        <source>Send the person to the help desk.</source>
        <translation>Enviar a la persona al punto de ayuda.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The registration still waits for the organiser</source>
        <translation>La inscripción sigue pendiente de la organización</translation>
    </message>
    <message>
        <source>Your registration isn&apos;t approved yet.</source>
        <translation>Su inscripción todavía no está aprobada.</translation>
    </message>
    <message>
        <source>Send the person to the organiser, who can approve it now.</source>
        <translation>Enviar a la persona a la organización, que puede aprobarla ahora.</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscripción cancelada</translation>
    </message>
    <message>
        <source>This pass no longer counts</source>
        <translation>Este pase ya no vale</translation>
    </message>
    <message>
        <source>The registration for this pass is no longer in force.</source>
        <translation>La inscripción de este pase ya no está vigente.</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>Pase caducado</translation>
    </message>
    <message>
        <source>It was valid until {when}</source>
        <translation>Era válido hasta {when}</translation>
    </message>
    <message>
        <source>The time to pick up with this pass is over.</source>
        <translation>El plazo para recoger con este pase terminó.</translation>
    </message>
    <message>
        <source>A supervisor here may hand out what is left, with a reason.</source>
        <translation>Aquí un supervisor puede entregar lo que queda, con un motivo.</translation>
    </message>
    <message>
        <source>Pass not known here</source>
        <translation>Pase desconocido aquí</translation>
    </message>
    <message>
        <source>The pass is genuine, but this desk has no record of it</source>
        <translation>El pase es auténtico, pero este mostrador no lo tiene registrado</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT YET</source>
        <translation>NO ENTREGAR TODAVÍA</translation>
    </message>
    <message>
        <source>Your pass is fine; the help desk will look you up.</source>
        <translation>Su pase está bien; en el punto de ayuda lo buscarán.</translation>
    </message>
    <message>
        <source>Send the person to the help desk, or call a supervisor here.</source>
        <translation>Enviar a la persona al punto de ayuda o llamar a un supervisor.</translation>
    </message>
    <message>
        <source>CHECK THE PERSON</source>
        <translation>COMPROBAR LA PERSONA</translation>
    </message>
    <message>
        <source>Your pass is fine; may I see your staff card?</source>
        <translation>Su pase está bien; ¿me muestra su tarjeta de empleado?</translation>
    </message>
    <message>
        <source>You may hand out what the pass states; it is marked for review.</source>
        <translation>Se puede entregar lo que indica el pase; queda marcado para revisión.</translation>
    </message>
    <message>
        <source>as the pass states</source>
        <translation>según el pase</translation>
    </message>
    <message>
        <source>Hand out what it states</source>
        <translation>Entregar lo que indica</translation>
    </message>
    <message>
        <source>Nothing is approved for this person</source>
        <translation>No hay nada aprobado para esta persona</translation>
    </message>
    <message>
        <source>No pass to show</source>
        <translation>No trae pase</translation>
    </message>
    <message>
        <source>Old pass</source>
        <translation>Pase antiguo</translation>
    </message>
    <message>
        <source>A newer pass was issued in its place</source>
        <translation>Se emitió uno más nuevo en su lugar</translation>
    </message>
    <message>
        <source>Please show your newest pass; this one was replaced.</source>
        <translation>Muestre su pase más reciente; este fue sustituido.</translation>
    </message>
    <message>
        <source>Scan the newest pass from the person&apos;s e-mail.</source>
        <translation>Escanear el pase más reciente del correo de la persona.</translation>
    </message>
    <message>
        <source>Pass withdrawn</source>
        <translation>Pase retirado</translation>
    </message>
    <message>
        <source>This pass was withdrawn.</source>
        <translation>Este pase fue retirado.</translation>
    </message>
    <message>
        <source>{items} can still be handed out.</source>
        <translation>Todavía se puede entregar {items}.</translation>
    </message>
    <message>
        <source>If the person disagrees, send them to the help desk.</source>
        <translation>Si la persona no está de acuerdo, enviarla al punto de ayuda.</translation>
    </message>
    <message>
        <source>Already picked up</source>
        <translation>Ya recogido</translation>
    </message>
    <message>
        <source>This has already been handed out with your pass.</source>
        <translation>Esto ya se entregó con su pase.</translation>
    </message>
    <message>
        <source>Hand out the rest</source>
        <translation>Entregar el resto</translation>
    </message>
    <message>
        <source>Hand out all the same</source>
        <translation>Entregar de todos modos</translation>
    </message>
    <message>
        <source>You may hand out all the same; the time is noted.</source>
        <translation>Se puede entregar de todos modos; la hora queda anotada.</translation>
    </message>
    <message>
        <source>{items} can be handed out now.</source>
        <translation>Ahora se puede entregar {items}.</translation>
    </message>
    <message>
        <source>Only a supervisor may hand it out now.</source>
        <translation>Solo un supervisor puede entregarlo ahora.</translation>
    </message>
    <message>
        <source>CHECK THE TIME</source>
        <translation>COMPROBAR LA HORA</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Slot is over</source>
        <translation>Franja terminada</translation>
    </message>
    <message>
        <source>Pickup slot {slot}</source>
        <translation>Franja de recogida {slot}</translation>
    </message>
    <message>
        <source>Please come back in your pickup slot.</source>
        <translation>Vuelva en su franja de recogida.</translation>
    </message>
    <message>
        <source>Your pickup slot has passed.</source>
        <translation>Su franja de recogida ya pasó.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>One pass at a time, please</source>
        <translation>Un solo pase a la vez, por favor</translation>
    </message>
    <message>
        <source>Everything on this pass is handed out</source>
        <translation>Todo lo de este pase está entregado</translation>
    </message>
    <message>
        <source>{time} at {desk}</source>
        <translation>{time} en {desk}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>collected by {name}</source>
        <translation>recogido por {name}</translation>
    </message>
    <message>
        <source>May I see your staff card? I&apos;ll ask a supervisor.</source>
        <translation>¿Me muestra su tarjeta de empleado? Llamaré a un supervisor.</translation>
    </message>
    <message>
        <source>It is outside its slot: only a supervisor may hand it out now.</source>
        <translation>Fuera de su franja: solo un supervisor puede entregarlo ahora.</translation>
    </message>
    <message>
        <source>Without a pass, only a supervisor may hand out at this desk. Call one here.</source>
        <translation>Sin pase, en este mostrador solo entrega un supervisor. Llamar a uno.</translation>
    </message>
    <message>
        <source>Everything picked up</source>
        <translation>Todo recogido</translation>
    </message>
    <message>
        <source>All of your items were handed out already.</source>
        <translation>Todos sus artículos ya se entregaron.</translation>
    </message>
    <message>
        <source>If the person disagrees, look at who collected it, or call the help desk.</source>
        <translation>Si la persona no está de acuerdo, mirar quién lo recogió o llamar al punto de ayuda.</translation>
    </message>
    <message>
        <source>Nothing to pick up</source>
        <translation>Nada que recoger</translation>
    </message>
    <message>
        <source>There is nothing approved for you at this event.</source>
        <translation>No tiene nada aprobado en este evento.</translation>
    </message>
    <message>
        <source>Nobody can hand out here. Send the person to the organiser.</source>
        <translation>Aquí nadie puede entregar. Enviar a la persona a la organización.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Unknown holder</source>
        <translation>Titular desconocido</translation>
    </message>
    <message>
        <source>Not in this desk&apos;s list; marked for review</source>
        <translation>No está en la lista de este mostrador; marcado para revisión</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message>
        <source>item not known here</source>
        <translation>artículo desconocido aquí</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {count} items</source>
        <translation>
            <numerusform>Confirmar {count} artículo</numerusform>
            <numerusform>Confirmar {count} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out to {name}, then confirm</source>
        <translation>Entregar a {name} y confirmar</translation>
    </message>
    <message>
        <source>Hand out, then confirm</source>
        <translation>Entregar y confirmar</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>That code was not a pass. Nothing has changed here.</source>
        <translation>Ese código no era un pase. Aquí no cambió nada.</translation>
    </message>
    <message>
        <source>This one is undone already.</source>
        <translation>Ya está deshecho.</translation>
    </message>
    <message>
        <source>Nobody can allow this, not even a supervisor. Do what it says under Next.</source>
        <translation>Nadie puede permitirlo, ni un supervisor. Hacer lo que dice «Siguiente».</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Why is there no pass?</source>
        <translation>¿Por qué no hay pase?</translation>
    </message>
    <message>
        <source>{items} for {name}. Choosing a reason hands out; it is kept with the pickup.</source>
        <translation>{items} para {name}. Al elegir un motivo se entrega; queda guardado con la recogida.</translation>
    </message>
    <message>
        <source>Why hand out all the same?</source>
        <translation>¿Por qué entregar de todos modos?</translation>
    </message>
    <message>
        <source>{name}. A supervisor confirms it next; the reason is kept.</source>
        <translation>{name}. Después lo confirma un supervisor; el motivo se guarda.</translation>
    </message>
    <message>
        <source>Phone is dead or not here</source>
        <translation>Teléfono sin batería o no lo trae</translation>
    </message>
    <message>
        <source>Pass was lost</source>
        <translation>Perdió el pase</translation>
    </message>
    <message>
        <source>No e-mail was received</source>
        <translation>No recibió el correo</translation>
    </message>
    <message>
        <source>Can&apos;t come in the slot</source>
        <translation>No puede venir en su franja</translation>
    </message>
    <message>
        <source>The queue was too long</source>
        <translation>La cola era demasiado larga</translation>
    </message>
    <message>
        <source>Agreed with the organiser</source>
        <translation>Acordado con la organización</translation>
    </message>
    <message>
        <source>Is on the organiser&apos;s list</source>
        <translation>Está en la lista de la organización</translation>
    </message>
    <message>
        <source>Was approved only now</source>
        <translation>Se aprobó hace un momento</translation>
    </message>
    <message>
        <source>Was away at the time</source>
        <translation>No estaba a esa hora</translation>
    </message>
    <message>
        <source>Supervisor…</source>
        <translation>Supervisor…</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>This computer remembers it. A scan is taken here too.</source>
        <translation>Este equipo lo recuerda. Aquí también se acepta un escaneo.</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>Tamaño del texto: {size}</translation>
    </message>
    <message>
        <source>High contrast: on</source>
        <translation>Alto contraste: sí</translation>
    </message>
    <message>
        <source>High contrast: off</source>
        <translation>Alto contraste: no</translation>
    </message>
    <message>
        <source>Movement: none</source>
        <translation>Movimiento: ninguno</translation>
    </message>
    <message>
        <source>Movement: as this computer is set</source>
        <translation>Movimiento: como en este equipo</translation>
    </message>
    <message>
        <source>Find a person without a pass</source>
        <translation>Buscar a una persona sin pase</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>Nombre, número de empleado o correo</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>↑ ↓ choose. A pass may be scanned at any time.</source>
        <translation>↑ ↓ para elegir. Se puede escanear un pase en cualquier momento.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Picked up: {how}</source>
        <translation>Recogido: {how}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>Entregado a {name}</translation>
    </message>
    <message>
        <source>Last pickups at this desk</source>
        <translation>Últimas recogidas en este mostrador</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ para elegir</translation>
    </message>
    <message>
        <source>Undo this one…</source>
        <translation>Deshacer esta…</translation>
    </message>
    <message>
        <source>Find somebody who has no pass</source>
        <translation>Buscar a alguien sin pase</translation>
    </message>
    <message>
        <source>Last pickups, and undo them</source>
        <translation>Últimas recogidas, y deshacerlas</translation>
    </message>
    <message>
        <source>A supervisor here allows what is refused</source>
        <translation>Un supervisor permite aquí lo que se rechaza</translation>
    </message>
    <message>
        <source>Sound loud, soft or off</source>
        <translation>Sonido alto, bajo o ninguno</translation>
    </message>
    <message>
        <source>Contrast, size of text, movement</source>
        <translation>Contraste, tamaño del texto, movimiento</translation>
    </message>
    <message>
        <source>No pass?</source>
        <translation>¿Sin pase?</translation>
    </message>
    <message numerus="yes">
        <source>{count} pickups at this desk in the last ten minutes</source>
        <translation>
            <numerusform>{count} recogida en este mostrador en los últimos diez minutos</numerusform>
            <numerusform>{count} recogidas en este mostrador en los últimos diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Use this reason</source>
        <translation>Usar este motivo</translation>
    </message>
    <message>
        <source>Allowed by a supervisor</source>
        <translation>Permitido por un supervisor</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>Sin pase</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Space ticks · − + how many</source>
        <translation>↑ ↓ elegir · Espacio marca · − + cuántos</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Undo a pickup</source>
        <translation>Deshacer una recogida</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment.</source>
        <translation>Ahora mismo no se pueden consultar pases aquí.</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>Mostrar el pase</translation>
    </message>
    <message>
        <source>Read where to go</source>
        <translation>Leer adónde ir</translation>
    </message>
    <message>
        <source>Collect it there</source>
        <translation>Recogerlo allí</translation>
    </message>
    <message>
        <source>The camera sees nothing at the moment</source>
        <translation>La cámara no ve nada en este momento</translation>
    </message>
    <message>
        <source>Please use the hand scanner, or ask at the help desk.</source>
        <translation>Usar el lector de mano o preguntar en el punto de ayuda.</translation>
    </message>
    <message>
        <source>Where do I collect my things?</source>
        <translation>¿Dónde recojo mis cosas?</translation>
    </message>
    <message>
        <source>Please ask at the help desk</source>
        <translation>Preguntar en el punto de ayuda</translation>
    </message>
    <message>
        <source>Time left until this screen clears itself</source>
        <translation>Tiempo hasta que se borre esta pantalla</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Clears by itself · scan again to see it again</source>
        <translation>Se borra sola · escanear otra vez para volver a verlo</translation>
    </message>
    <message>
        <source>Please show the QR code of your pass</source>
        <translation>Mostrar el código QR del pase</translation>
    </message>
    <message>
        <source>It is in the e-mail or on the sheet you were given. This code was another one.</source>
        <translation>Está en el correo o en la hoja que se entregó. Este código era otro.</translation>
    </message>
    <message>
        <source>This pass is for another event</source>
        <translation>Este pase es para otro evento</translation>
    </message>
    <message>
        <source>Please show the one for {event}.</source>
        <translation>Mostrar el de {event}.</translation>
    </message>
    <message>
        <source>Please show your newest pass</source>
        <translation>Mostrar el pase más reciente</translation>
    </message>
    <message>
        <source>You were sent a newer one. If you can&apos;t find it, the help desk has it too.</source>
        <translation>Se envió uno más nuevo. Si no aparece, también lo tienen en el punto de ayuda.</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment. It has nothing to do with you.</source>
        <translation>Ahora mismo no se pueden consultar pases aquí. No es culpa suya.</translation>
    </message>
    <message>
        <source>They will gladly look after you. Please have your pass ready.</source>
        <translation>Allí le atenderán con gusto. Tenga el pase a mano.</translation>
    </message>
    <message>
        <source>Nothing is left to collect</source>
        <translation>No queda nada por recoger</translation>
    </message>
    <message>
        <source>Everything on this pass was collected. If you don&apos;t think so, the help desk will look.</source>
        <translation>Todo lo de este pase ya se recogió. Si no le parece así, en el punto de ayuda lo revisan.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. You can still collect it.</source>
        <translation>Su hora de recogida era {slot}. Todavía puede recogerlo.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. They will see what can be done.</source>
        <translation>Su hora de recogida era {slot}. Allí verán qué se puede hacer.</translation>
    </message>
    <message>
        <source>You are early. If nobody is waiting there, you may ask right now.</source>
        <translation>Llega temprano. Si no hay nadie esperando, puede preguntar ya.</translation>
    </message>
    <message>
        <source>You are early. What is yours will be there for you.</source>
        <translation>Llega temprano. Lo suyo estará allí esperando.</translation>
    </message>
    <message>
        <source>Your pickup time is {slot}</source>
        <translation>Su hora de recogida es {slot}</translation>
    </message>
    <message>
        <source>Please go to {place}</source>
        <translation>Vaya a {place}</translation>
    </message>
    <message>
        <source>Please go to the pickup counter</source>
        <translation>Vaya al mostrador de recogida</translation>
    </message>
    <message numerus="yes">
        <source>%n items are ready for you</source>
        <translation>
            <numerusform>%n artículo le espera</numerusform>
            <numerusform>%n artículos le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} ahead. If a time looks wrong, please ask at the help desk.</source>
        <translation>El reloj de esta pantalla se adelantó {time}. Si una hora parece errónea, preguntar en el punto de ayuda.</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} back. If a time looks wrong, please ask at the help desk.</source>
        <translation>El reloj de esta pantalla se atrasó {time}. Si una hora parece errónea, preguntar en el punto de ayuda.</translation>
    </message>
    <message>
        <source>Whom this kiosk serves</source>
        <translation>A quién atiende este quiosco</translation>
    </message>
    <message>
        <source>Staff hand out here</source>
        <translation>El personal entrega aquí</translation>
    </message>
    <message>
        <source>Visitors look up where to go</source>
        <translation>Los visitantes ven adónde ir</translation>
    </message>
    <message>
        <source>Next pass: hold it here</source>
        <translation>Siguiente pase: mostrarlo aquí</translation>
    </message>
    <message>
        <source>Passes can&apos;t be looked up here now</source>
        <translation>Ahora no se pueden consultar pases aquí</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Esta pantalla sigue por sí sola en cuanto pueda.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>notify</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app tells you can be read again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time}, {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you were told lately, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalles</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>There is no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event, a person, a page or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reissue {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain paper, with lines to cut along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 · 4 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter · 4 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 · 14 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 38.1 mm, such as L7163</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 · 8 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 67.7 mm, such as L7165</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter · 10 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sheets 4 × 2 in, such as 5163</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 · 8 badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges 90 × 60 mm, with lines to cut along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter · 6 badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges 4 × 3 in, such as 5392</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print {count} passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets of paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet: {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations that wait or are approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} (no longer offered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed; please answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation type="unfinished">
            <numerusform>Demasiado largo; cabe como máximo {most} carácter.</numerusform>
            <numerusform>Demasiado largo; caben como máximo {most} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation type="unfinished">Contiene caracteres invisibles. Escribirlo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question isn&apos;t asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of question needs another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be {most} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to lie between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” isn&apos;t one of the choices. There is: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” needs another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} have answered “{question}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers don&apos;t fit another kind. Retire it and ask a new question instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire it instead: it isn&apos;t asked any more, and its answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} have chosen “{choice}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename it, or retire it: it isn&apos;t offered any more, and answers keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registrations</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">Franja de recogida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>“{what}” was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended before it was done. What was decided before is kept; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As of {moment} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pickup slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are numbered along the organisation&apos;s whole trail, so that there are gaps where others concern something else. Each follows from the one before by a hash; “audit --verify” walks the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} · as of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated, committed, pending and free, by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there, committed, left and picked up, by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what, by pickup slot and shelf, to tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did not come, as far as their slot or the event is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what to this event and all that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading and printing, with charts and page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calculating on: real figures and dates, totals as formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs: plain values, no totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the head of reports. A PNG, JPEG or SVG of at most 512 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only admins change the organisation&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no options yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed is what approvals took at the cost of their day. Pending is what approving every pending registration at today&apos;s costs would add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>Available if everything pending is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} committed · pending would go {amount} over the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left is what can still be approved. Where nothing limits an option, total and left are empty and not counted in their totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, not picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} less used options are in the table only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{committed} committed, unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{committed} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, their pickup slot or the event over, and nothing picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was due so far has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due yet: no slot is over, and the event is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations due so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces not picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, by slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} slots with fewer no-shows are left out here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {due} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything approved, by pickup slot and shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Luz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for everybody who uses this computer&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system doesn&apos;t say what it wants: light, then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is dark now; the app changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is light now; the app changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk speaks it; parts of this window stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window changes when it is opened again. Kiosks opened from it close with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links between records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each person has picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pickups without a known pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of who came when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes and their approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trail of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal of pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places are not as they should be</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong are {where}. Nothing was changed. Make a backup now, keep this database as it is, and show this to whoever looks after your computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base de datos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Hacer copia ahora</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
    <message>
        <source>Backed up, and the copy is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Comprobando…</translation>
    </message>
    <message>
        <source>A backup or a check is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is on a server; whoever runs that makes its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organiser or an admin does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, data as of {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own backups are not seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Ninguno aún</translation>
    </message>
    <message>
        <source>{done} of {total} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on {host}, database {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember my e-mail on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that signed in last stands there already, never the password. Switched off, every address that was kept is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalles</translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>after how many a person may have</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to</source>
        <comment>before how many items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks &amp; staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is now called {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of {after} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit cost of {after} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} slots were generated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {slot} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Slot {slot} now has {count} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {before} is now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks at work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people who come early or late get their item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of genuine passes that this desk hasn&apos;t heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, and who may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up, approves, hands out, supervises desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves, hands out, supervises desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out at desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>Plazo de inscripción</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>Franja de recogida</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún sin abrir</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Plazo cerrado</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Fuera de presupuesto</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Too few left</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Slot full</source>
        <translation>Franja completa</translation>
    </message>
    <message>
        <source>No slot chosen</source>
        <translation>Sin franja</translation>
    </message>
    <message>
        <source>Slot clash</source>
        <translation>Franjas coinciden</translation>
    </message>
    <message>
        <source>Registration hasn&apos;t opened yet.</source>
        <translation>La inscripción todavía no está abierta.</translation>
    </message>
    <message>
        <source>It was registered after the window had closed.</source>
        <translation>Se inscribió después de cerrar el plazo.</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for this.</source>
        <translation>El presupuesto no alcanza.</translation>
    </message>
    <message>
        <source>This option is sold out.</source>
        <translation>Esta opción está agotada.</translation>
    </message>
    <message>
        <source>Fewer are left than wanted.</source>
        <translation>Quedan menos de los pedidos.</translation>
    </message>
    <message>
        <source>The slot is full.</source>
        <translation>La franja está completa.</translation>
    </message>
    <message>
        <source>This option needs a pickup slot.</source>
        <translation>Esta opción necesita una franja de recogida.</translation>
    </message>
    <message>
        <source>The person has another slot at that time.</source>
        <translation>La persona tiene otra franja a esa hora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Event day</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Annual day</source>
        <translation>Fiesta anual</translation>
    </message>
    <message>
        <source>Gifting drive</source>
        <translation>Entrega de regalos</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Pickup desk</source>
        <translation>Mostrador de recogida</translation>
    </message>
    <message>
        <source>{problem}: {about}</source>
        <translation>{problem}: {about}</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Everything, and looks after users and the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up events, imports people, prints passes, approves and hands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves, rejects and cancels; steps in at desks; reads every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out at a desk, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again. They change it under “Your account”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role signs you out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stops working and they are signed out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 digits, for desks and for unlocking. Leave it empty to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>The PIN of {name} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the PIN empty to have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out on other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes that are printed from now on show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>{chart}: table and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada que mostrar todavía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (opcional)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Este valor no se puede usar aquí.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>organisation&apos;s name</source>
        <translation>nombre de la organización</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>número de empleado</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>opening of the registration window</source>
        <translation>apertura del plazo de inscripción</translation>
    </message>
    <message>
        <source>closing of the registration window</source>
        <translation>cierre del plazo de inscripción</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>items per person</source>
        <translation>artículos por persona</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>coste por unidad</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencias</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>places per slot</source>
        <translation>plazas por franja</translation>
    </message>
    <message>
        <source>first slot</source>
        <translation>primera franja</translation>
    </message>
    <message>
        <source>end of the last slot</source>
        <translation>fin de la última franja</translation>
    </message>
    <message>
        <source>length of a slot</source>
        <translation>duración de una franja</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>pickup slot</source>
        <translation>franja de recogida</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>moment of registration</source>
        <translation>momento de la inscripción</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>nombre de quien recoge</translation>
    </message>
    <message>
        <source>It has to lie between {first} and {last}.</source>
        <translation>Tiene que estar entre {first} y {last}.</translation>
    </message>
    <message>
        <source>This is needed; please fill it in.</source>
        <translation>Este dato es necesario; complételo.</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>Demasiado largo; cabe como máximo {most} carácter.</numerusform>
            <numerusform>Demasiado largo; caben como máximo {most} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short; use at least {least} characters.</source>
        <translation>
            <numerusform>Demasiado corto; hace falta al menos {least} carácter.</numerusform>
            <numerusform>Demasiado corto; hacen falta al menos {least} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>Contiene caracteres invisibles. Escribirlo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>That isn&apos;t a bundle of public keys.</source>
        <translation>Eso no es un paquete de claves públicas.</translation>
    </message>
    <message>
        <source>That isn&apos;t a table of text. Save it as CSV and try again.</source>
        <translation>Eso no es una tabla de texto. Guardarla como CSV e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>That isn&apos;t a JPEG or PNG picture. Save it as one of these.</source>
        <translation>No es una imagen JPEG o PNG. Guardarla en uno de esos formatos.</translation>
    </message>
    <message>
        <source>The picture is broken or cut off. Save it anew and try again.</source>
        <translation>La imagen está dañada o cortada. Guardarla de nuevo e intentarlo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} KB fit. Save it smaller.</source>
        <translation>
            <numerusform>Demasiado grande; cabe como máximo {most} KB. Guardarla más pequeña.</numerusform>
            <numerusform>Demasiado grande; caben como máximo {most} KB. Guardarla más pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} pixels on each side. Save it smaller.</source>
        <translation>
            <numerusform>Demasiado grande; como máximo {most} píxel por lado. Guardarla más pequeña.</numerusform>
            <numerusform>Demasiado grande; como máximo {most} píxeles por lado. Guardarla más pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>Se hizo con una versión más nueva de la aplicación.</translation>
    </message>
    <message>
        <source>It is damaged. Export it again.</source>
        <translation>Está dañado. Exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>This isn&apos;t the same. Type both again.</source>
        <translation>No coincide. Escribir ambos de nuevo.</translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>Solo cifras, por favor.</translation>
    </message>
    <message>
        <source>Too easy to guess: avoid rows like 3456, repeated digits and years.</source>
        <translation>Demasiado fácil de adivinar: evitar series como 3456, cifras repetidas y años.</translation>
    </message>
    <message>
        <source>That isn&apos;t known. Choose one from the list.</source>
        <translation>No se conoce. Elegir uno de la lista.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 1500.</source>
        <translation>Escribir un número sencillo, por ejemplo 1500.</translation>
    </message>
    <message>
        <source>Write an amount like {example}.</source>
        <translation>Escriba un importe como {example}.</translation>
    </message>
    <message>
        <source>This can be read as two amounts. Write it like {example}.</source>
        <translation>Esto puede leerse como dos importes. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address. It looks like name@company.com.</source>
        <translation>Eso no es una dirección de correo. Tiene la forma nombre@empresa.com.</translation>
    </message>
    <message numerus="yes">
        <source>This currency has only {decimals} decimals.</source>
        <translation>
            <numerusform>Esta moneda tiene solo {decimals} decimal.</numerusform>
            <numerusform>Esta moneda tiene solo {decimals} decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be below zero.</source>
        <translation>No puede ser menor que cero.</translation>
    </message>
    <message>
        <source>It has to be more than zero.</source>
        <translation>Tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <source>That is larger than anything this app can hold.</source>
        <translation>Es mayor de lo que esta aplicación puede guardar.</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>Es demasiado pequeño.</translation>
    </message>
    <message>
        <source>This would overlap slots that are already there.</source>
        <translation>Coincidiría con franjas que ya existen.</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>El final tiene que ser posterior al comienzo.</translation>
    </message>
    <message numerus="yes">
        <source>That makes too many; at most {most} fit.</source>
        <translation>
            <numerusform>Son demasiadas; cabe como máximo {most}.</numerusform>
            <numerusform>Son demasiadas; caben como máximo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go forward over this time on that day. Choose a later one.</source>
        <translation>Ese día los relojes se adelantan y esa hora no existe. Elegir una posterior.</translation>
    </message>
    <message>
        <source>Clocks go back on that day and this time happens twice. Choose another one.</source>
        <translation>Ese día los relojes se atrasan y esa hora ocurre dos veces. Elegir otra.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are picked up already; it can&apos;t go below that.</source>
        <translation>
            <numerusform>Ya se recogió {count}; no puede bajar de ahí.</numerusform>
            <numerusform>Ya se recogieron {count}; no puede bajar de ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots begin on the day of the event.</source>
        <translation>Las franjas empiezan el día del evento.</translation>
    </message>
    <message>
        <source>It takes no registrations at the moment.</source>
        <translation>Por ahora no admite inscripciones.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: passes that state it are out.</source>
        <translation>Ya no puede cambiar: hay pases entregados que lo indican.</translation>
    </message>
    <message>
        <source>It is named twice; once is enough.</source>
        <translation>Está nombrado dos veces; basta una.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: money is already committed in it.</source>
        <translation>Ya no puede cambiar: hay dinero comprometido en ella.</translation>
    </message>
    <message>
        <source>No column holds staff numbers or e-mail addresses. Say which one does.</source>
        <translation>Ninguna columna contiene números de empleado ni correos. Indicar cuál es.</translation>
    </message>
    <message>
        <source>Its dates can be read both ways. Say whether the day or the month comes first.</source>
        <translation>Sus fechas se pueden leer de dos maneras. Indicar si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>That isn&apos;t a date or time. It looks like 2027-03-12 09:30.</source>
        <translation>Eso no es una fecha ni una hora. Tiene la forma 2027-03-12 09:30.</translation>
    </message>
    <message>
        <source>The table shows an error where a value should be. Correct it in the table.</source>
        <translation>La tabla muestra un error donde debería haber un valor. Corríjalo en la tabla.</translation>
    </message>
    <message>
        <source>A formula whose result isn&apos;t in the file. Open and save it in a spreadsheet program.</source>
        <translation>Una fórmula cuyo resultado no está en el archivo. Ábralo y guárdelo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Está en el futuro.</translation>
    </message>
    <message>
        <source>It is in use and can&apos;t change.</source>
        <translation>Está en uso y no puede cambiar.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>Ya no está ahí. Elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>You may not read it. Allow it, or copy it elsewhere.</source>
        <translation>No hay permiso para leerlo. Permitirlo o copiarlo en otro sitio.</translation>
    </message>
    <message>
        <source>Its disk doesn&apos;t answer. Check it, then try again.</source>
        <translation>Su disco no responde. Revisarlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>Es una carpeta. Elegir un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Save the table to one.</source>
        <translation>No es un archivo corriente. Guardar la tabla en uno.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is a picture. Choose the table it was taken of.</source>
        <translation>Es una imagen. Elegir la tabla de la que se tomó.</translation>
    </message>
    <message>
        <source>It is a document. Save the table in it as XLSX, ODS or CSV.</source>
        <translation>Es un documento. Guardar la tabla que contiene como XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>It is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Es una página web o XML. Abrirla en una hoja de cálculo y guardarla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>It is an archive. Unpack it and choose the table in it.</source>
        <translation>Es un archivo comprimido. Descomprimirlo y elegir la tabla que contiene.</translation>
    </message>
    <message>
        <source>It is from Apple Numbers. Export it there as Excel or CSV, and choose that.</source>
        <translation>Es de Apple Numbers. Exportarlo allí como Excel o CSV y elegir ese archivo.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own file, not a table.</source>
        <translation>Es un archivo propio de un programa, no una tabla.</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet nor text in a known encoding. Save it as XLSX.</source>
        <translation>No es una hoja de cálculo ni texto en una codificación conocida. Guardarlo como XLSX.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>No existe la codificación «{encoding}».</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one.</source>
        <translation>Está protegido con contraseña. Guardarlo sin ella.</translation>
    </message>
    <message>
        <source>It is damaged. Open it in a spreadsheet and save it again.</source>
        <translation>Está dañado. Abrirlo en una hoja de cálculo y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was changed while it was read. Close it where it is open, and try again.</source>
        <translation>Cambió mientras se leía. Cerrarlo donde esté abierto e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It is larger than {size}. Part it into several files.</source>
        <translation>Ocupa más de {size}. Dividirlo en varios archivos.</translation>
    </message>
    <message>
        <source>It would unpack to more than {size}. It was not opened.</source>
        <translation>Descomprimido ocuparía más de {size}. No se abrió.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Part it into several files.</source>
        <translation>Tiene más de {most} filas. Dividirlo en varios archivos.</translation>
    </message>
    <message>
        <source>It has more than {most} columns. Leave only those that are needed.</source>
        <translation>Tiene más de {most} columnas. Dejar solo las necesarias.</translation>
    </message>
    <message>
        <source>It has cells very far apart. Leave only the table, and save it again.</source>
        <translation>Tiene celdas muy separadas. Dejar solo la tabla y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>A cell in line {line} is longer than {most} characters.</source>
        <translation>Una celda de la línea {line} tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>A quote in line {line} is never closed. Close it.</source>
        <translation>Unas comillas de la línea {line} no se cierran. Cerrarlas.</translation>
    </message>
    <message>
        <source>It has no sheet called “{sheet}”. Choose: {known}</source>
        <translation>No tiene ninguna hoja llamada «{sheet}». Elegir entre: {known}</translation>
    </message>
    <message>
        <source>Please check the {field}</source>
        <translation>Revisar: {field}</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Está en uso</translation>
    </message>
    <message>
        <source>That is too low</source>
        <translation>Es demasiado bajo</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}. {advice}</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that.</source>
        <translation>{amount} está comprometido; no puede bajar de ahí.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places are booked; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} plaza está reservada; no puede bajar de ahí.</numerusform>
            <numerusform>{count} plazas están reservadas; no puede bajar de ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</source>
        <translation>
            <numerusform>{count} inscripción lo usa, por eso no se puede eliminar. Moverla o cancelarla.</numerusform>
            <numerusform>{count} inscripciones lo usan, por eso no se puede eliminar. Moverlas o cancelarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} está comprometido; no puede bajar de ahí.</numerusform>
            <numerusform>{count} están comprometidos; no puede bajar de ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again. ({code})</source>
        <translation>No se cambió nada. Intentarlo de nuevo. ({code})</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscripción</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pase</translation>
    </message>
    <message>
        <source>pickup desk</source>
        <translation>mostrador de recogida</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>Event not found</source>
        <translation>No se encontró el evento</translation>
    </message>
    <message>
        <source>Check its name or number in All events, or create it first.</source>
        <translation>Revisar el nombre o número en Todos los eventos, o crearlo primero.</translation>
    </message>
    <message>
        <source>{what} not found</source>
        <translation>No se encontró: {what}</translation>
    </message>
    <message>
        <source>Somebody may have removed it in the meantime. Reload and try again.</source>
        <translation>Puede que alguien lo haya quitado entretanto. Volver a cargar e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>There is already a {what} with the {field} “{value}”.</source>
        <translation>Ya existe: {what} con {field} «{value}».</translation>
    </message>
    <message>
        <source>There is already such a {what}.</source>
        <translation>Ya existe: {what}.</translation>
    </message>
    <message>
        <source>More than one {what} fits</source>
        <translation>Hay más de un resultado: {what}</translation>
    </message>
    <message>
        <source>Say which one: {names}</source>
        <translation>Indicar cuál: {names}</translation>
    </message>
    <message>
        <source>That is more than one person may have</source>
        <translation>Es más de lo que puede tener una persona</translation>
    </message>
    <message>
        <source>At most {most} items per person; this one has {has} and would get {wanted} more.</source>
        <translation>Como máximo {most} artículos por persona; esta tiene {has} y recibiría {wanted} más.</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Ese PIN es incorrecto</translation>
    </message>
    <message>
        <source>That password is wrong</source>
        <translation>Esa contraseña es incorrecta</translation>
    </message>
    <message>
        <source>Try again. After five wrong tries you have to wait.</source>
        <translation>Intentarlo de nuevo. Tras cinco intentos fallidos hay que esperar.</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>Demasiados intentos fallidos</translation>
    </message>
    <message>
        <source>Nothing is accepted until {when}. Wait, then try again.</source>
        <translation>No se acepta nada hasta las {when}. Esperar e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is handed out for {event} now</source>
        <translation>Ahora no se entrega nada de {event}</translation>
    </message>
    <message>
        <source>The event was deleted. Ask an organiser which one to open.</source>
        <translation>El evento fue eliminado. Preguntar a la organización cuál abrir.</translation>
    </message>
    <message>
        <source>The event is not active. An organiser can activate it.</source>
        <translation>El evento no está activo. La organización puede activarlo.</translation>
    </message>
    <message>
        <source>There is no file {where}. Choose a backup.</source>
        <translation>No existe el archivo {where}. Elegir una copia de seguridad.</translation>
    </message>
    <message>
        <source>{where} is the database itself. Choose a backup of it.</source>
        <translation>{where} es la propia base de datos. Elegir una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>Another program has {where} open. Close it there, then try again.</source>
        <translation>Otro programa tiene abierto {where}. Cerrarlo allí e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {where} does not check out. Choose an older one.</source>
        <translation>La copia de seguridad {where} no está bien. Elegir una más antigua.</translation>
    </message>
    <message>
        <source>The disk under {where} is too full. Make room first.</source>
        <translation>El disco de {where} está demasiado lleno. Hacer sitio primero.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with its own tools: pg_restore.</source>
        <translation>Una base de datos PostgreSQL se restaura con sus propias herramientas: pg_restore.</translation>
    </message>
    <message>
        <source>{where} could not be restored.</source>
        <translation>No se pudo restaurar {where}.</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing replaced</source>
        <translation>No se restauró nada ni se sustituyó nada</translation>
    </message>
    <message>
        <source>This registration is already “{status}”</source>
        <translation>Esta inscripción ya está «{status}»</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows where it stands now.</source>
        <translation>No se cambió nada. La lista muestra cómo está ahora.</translation>
    </message>
    <message>
        <source>The file {where} is damaged. Restore a backup over it (they are in the folder “backups” beside it). The file was left as it is.</source>
        <translation>El archivo {where} está dañado. Restaurar encima una copia de seguridad (están al lado, en la carpeta «backups»). El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be opened. Check that its disk is connected and that you may read and write there.</source>
        <translation>No se puede abrir el archivo {where}. Comprobar que su disco está conectado y que hay permiso para leer y escribir allí.</translation>
    </message>
    <message>
        <source>Another program holds {where}. Close it there, then try again.</source>
        <translation>Otro programa retiene {where}. Cerrarlo allí e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{where} can be read but not written. Allow writing there, or choose another data folder with --profile.</source>
        <translation>{where} se puede leer pero no escribir. Permitir la escritura o elegir otra carpeta de datos con --profile.</translation>
    </message>
    <message>
        <source>The disk under {where} doesn&apos;t answer as it should. Check it, then try again.</source>
        <translation>El disco de {where} no responde como debe. Revisarlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{where} is not a Lighthouse database, or it is damaged. Move the file away to start afresh, or restore a backup. The file was left as it is.</source>
        <translation>{where} no es una base de datos de Lighthouse o está dañada. Mover el archivo para empezar de cero o restaurar una copia. El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>The file {where} is gone, or another one lies in its place. Connect its disk, or put it back. What was confirmed before is in it.</source>
        <translation>El archivo {where} ya no está, o hay otro en su lugar. Conectar su disco o devolverlo a su sitio. Lo confirmado antes está en él.</translation>
    </message>
    <message>
        <source>{where} belongs to another program. Choose an empty database.</source>
        <translation>{where} pertenece a otro programa. Elegir una base de datos vacía.</translation>
    </message>
    <message>
        <source>The database user may not act as the role that keeps organisations apart. Let an administrator of the server run CREATE ROLE {detail} NOLOGIN (if there is none yet) and GRANT {detail} to the user of {where}.</source>
        <translation>El usuario de la base de datos no puede actuar con el rol que separa las organizaciones. El administrador del servidor debe ejecutar CREATE ROLE {detail} NOLOGIN (si aún no existe) y GRANT {detail} para el usuario de {where}.</translation>
    </message>
    <message>
        <source>“{where}” isn&apos;t the address of a database. It looks like postgresql://user@server/name or sqlite:////path/to/file.db.</source>
        <translation>«{where}» no es la dirección de una base de datos. Tiene la forma postgresql://user@server/name o sqlite:////ruta/al/archivo.db.</translation>
    </message>
    <message>
        <source>No database answers at {where}. Check that the server runs, that the network reaches it, and the user name and password.</source>
        <translation>Ninguna base de datos responde en {where}. Comprobar que el servidor funciona, que la red llega a él y que usuario y contraseña son correctos.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t exist. Check the path, or choose another.</source>
        <translation>{path} no existe. Revisar la ruta o elegir otra.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} es un archivo, no una carpeta. Elegir una carpeta.</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another folder.</source>
        <translation>No hay permiso para escribir en {path}. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used. Choose another folder.</source>
        <translation>{path} no se puede usar. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used</source>
        <translation>La carpeta no se puede usar</translation>
    </message>
    <message>
        <source>There is no camera “{source}”. Plug one in or choose another.</source>
        <translation>No hay ninguna cámara «{source}». Conectar una o elegir otra.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it, then try again.</source>
        <translation>Otro programa usa la cámara. Cerrarlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let the app use the camera. Allow it in the system&apos;s privacy settings.</source>
        <translation>Este equipo no permite que la aplicación use la cámara. Permitirla en los ajustes de privacidad del sistema.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read as pictures or video.</source>
        <translation>{source} no se puede leer como imagen ni vídeo.</translation>
    </message>
    <message>
        <source>There are no pictures in {source}.</source>
        <translation>No hay imágenes en {source}.</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures. Plug it in again.</source>
        <translation>La cámara dejó de enviar imágenes. Volver a conectarla.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be used. Choose another camera.</source>
        <translation>{source} no se puede usar. Elegir otra cámara.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Sin imagen de cámara</translation>
    </message>
    <message>
        <source>There is a conflict: {problems}</source>
        <translation>Hay un conflicto: {problems}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of the alternatives, or change the limit.</source>
        <translation>No se cambió nada. Tomar una de las alternativas o cambiar el límite.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>Su función no lo permite</translation>
    </message>
    <message>
        <source>You are signed in as {role}. Ask an admin of your organisation.</source>
        <translation>Sesión iniciada como {role}. Pedirlo a la administración de la organización.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>Correo o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Check both and try again. An admin can set a new password for you.</source>
        <translation>Revisar ambos e intentarlo de nuevo. La administración puede poner otra contraseña.</translation>
    </message>
    <message>
        <source>The desk {desk} has a PIN</source>
        <translation>El mostrador {desk} tiene un PIN</translation>
    </message>
    <message>
        <source>Type it to open the desk. An organiser knows it.</source>
        <translation>Escribirlo para abrir el mostrador. La organización lo sabe.</translation>
    </message>
    <message>
        <source>The session is locked</source>
        <translation>La sesión está bloqueada</translation>
    </message>
    <message>
        <source>Unlock it with your password or PIN.</source>
        <translation>Desbloquearla con contraseña o PIN.</translation>
    </message>
    <message>
        <source>You have been signed out</source>
        <translation>Se cerró la sesión</translation>
    </message>
    <message>
        <source>Your account or its role was changed. Sign in again.</source>
        <translation>La cuenta o su función cambió. Iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This is the last admin</source>
        <translation>Es el último administrador</translation>
    </message>
    <message>
        <source>Make somebody else an admin first; then this one can go.</source>
        <translation>Nombrar antes a otra persona administradora; luego se puede quitar esta.</translation>
    </message>
    <message>
        <source>Not with your own account</source>
        <translation>No con la propia cuenta</translation>
    </message>
    <message>
        <source>Ask another admin to do this for you.</source>
        <translation>Pedirlo a otro administrador.</translation>
    </message>
    <message>
        <source>Something has already been picked up</source>
        <translation>Ya se recogió algo</translation>
    </message>
    <message>
        <source>Undo the pickup at the desk first; then this can be taken back.</source>
        <translation>Deshacer primero la recogida en el mostrador; después se puede anular esto.</translation>
    </message>
    <message numerus="yes">
        <source>This event has {count} approved registrations</source>
        <translation>
            <numerusform>Este evento tiene {count} inscripción aprobada</numerusform>
            <numerusform>Este evento tiene {count} inscripciones aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their passes stop working when it is deleted. Confirm to delete it.</source>
        <translation>Al eliminarlo, sus pases dejan de valer. Confirmar para eliminarlo.</translation>
    </message>
    <message>
        <source>It is too late to undo this at the desk</source>
        <translation>Es tarde para deshacerlo en el mostrador</translation>
    </message>
    <message>
        <source>A desk may undo for 15 minutes. Ask a supervisor to do it now.</source>
        <translation>Un mostrador puede deshacer durante 15 minutos. Ahora puede hacerlo un supervisor.</translation>
    </message>
    <message>
        <source>This import was undone before</source>
        <translation>Esta importación ya se deshizo</translation>
    </message>
    <message>
        <source>There is nothing left to undo. The list shows when, and by whom.</source>
        <translation>No queda nada por deshacer. La lista muestra cuándo y quién lo hizo.</translation>
    </message>
    <message>
        <source>This pickup was undone before</source>
        <translation>Esta recogida ya se deshizo</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>No queda nada por deshacer.</translation>
    </message>
    <message>
        <source>This computer can&apos;t sign passes for {event}</source>
        <translation>Este equipo no puede firmar pases de {event}</translation>
    </message>
    <message>
        <source>Its key is on another computer. Approve there, or let an organiser make a new key here; passes that are out stay valid.</source>
        <translation>Su clave está en otro equipo. Aprobar allí o pedir a la organización una clave nueva aquí; los pases entregados siguen valiendo.</translation>
    </message>
    <message>
        <source>The database was made by a newer Lighthouse</source>
        <translation>La base de datos es de un Lighthouse más nuevo</translation>
    </message>
    <message>
        <source>Install the newest version of the app to open it. Nothing was changed. (Database {found}, this app {known})</source>
        <translation>Instalar la versión más reciente de la aplicación para abrirla. No se cambió nada. (Base de datos {found}, esta aplicación {known})</translation>
    </message>
    <message>
        <source>The SQLite on this computer is too old to be safe</source>
        <translation>El SQLite de este equipo es demasiado antiguo para ser seguro</translation>
    </message>
    <message>
        <source>Version {found} can lose what was saved; {needed} or newer is needed. Set the app up again with packaging/bootstrap.py, which brings one along.</source>
        <translation>La versión {found} puede perder lo guardado; hace falta {needed} o posterior. Volver a instalar la aplicación con packaging/bootstrap.py, que trae una.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a table</source>
        <translation>{file} no se puede leer como tabla</translation>
    </message>
    <message>
        <source>What was pasted can&apos;t be read as a table</source>
        <translation>Lo pegado no se puede leer como tabla</translation>
    </message>
    <message>
        <source>The backup didn&apos;t work</source>
        <translation>La copia de seguridad no funcionó</translation>
    </message>
    <message>
        <source>The data itself is untouched. Check the room and rights at {where}.</source>
        <translation>Los datos están intactos. Revisar el espacio y los permisos en {where}.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>That isn&apos;t a PNG, JPEG or SVG picture. Save it as one of these.</source>
        <translation>No es una imagen PNG, JPEG ni SVG. Guárdela en uno de estos formatos.</translation>
    </message>
    <message>
        <source>This SVG does more than draw: scripts, styles, or pictures within it. Save it as PNG.</source>
        <translation>Este SVG hace más que dibujar: contiene scripts, estilos o imágenes. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>beginning of the slot</source>
        <translation>inicio de la franja</translation>
    </message>
    <message>
        <source>end of the slot</source>
        <translation>fin de la franja</translation>
    </message>
    <message>
        <source>break</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>switch for registration and pickup</source>
        <translation>interruptor de inscripción y recogida</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>need of a pickup slot</source>
        <translation>necesidad de franja de recogida</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have booked this time, so it can only get longer. Move or cancel them first.</source>
        <translation>
            <numerusform>{count} persona ha reservado esta hora, así que solo puede alargarse. Muévala o cancélela antes.</numerusform>
            <numerusform>{count} personas han reservado esta hora, así que solo puede alargarse. Muévalas o cancélelas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The break leaves no room for a slot.</source>
        <translation>El descanso no deja sitio para ninguna franja.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime</source>
        <translation>Entretanto se ha vuelto a cambiar</translation>
    </message>
    <message>
        <source>The {field} is kept as it is now. Change it by hand if need be.</source>
        <translation>Se conserva tal como está ahora ({field}). Cámbielo a mano si hace falta.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>texto de ayuda</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones de respuesta</translation>
    </message>
    <message>
        <source>smallest and largest number</source>
        <translation>número mínimo y máximo</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message numerus="yes">
        <source>That is too few; at least {least} are needed.</source>
        <translation>
            <numerusform>Son muy pocas; se necesita al menos {least}.</numerusform>
            <numerusform>Son muy pocas; se necesitan al menos {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest number can&apos;t be above the largest one.</source>
        <translation>El número mínimo no puede ser mayor que el máximo.</translation>
    </message>
    <message>
        <source>What was handed out doesn&apos;t fit this registration</source>
        <translation>Lo que se entregó no encaja con esta inscripción</translation>
    </message>
    <message>
        <source>It is of another event. Nothing was changed.</source>
        <translation>Es de otro evento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is not approved. Nothing was changed.</source>
        <translation>No está aprobada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Handed out: {pieces}. Left on it: {left}. Nothing was changed.</source>
        <translation>Entregado: {pieces}. Queda: {left}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Write a time like 10:30–11:00.</source>
        <translation>Escriba una hora como 10:30–11:00.</translation>
    </message>
    <message>
        <source>A mistake in the program stopped this</source>
        <translation>Un error del programa lo detuvo</translation>
    </message>
    <message>
        <source>Everything saved before it is kept. Look whether it took effect before you repeat it.</source>
        <translation>Todo lo guardado antes se conserva. Compruebe si tuvo efecto antes de repetirlo.</translation>
    </message>
    <message>
        <source>The disk is full. The data itself is untouched. Make room at {where}, then back up again.</source>
        <translation>El disco está lleno. Los datos siguen intactos. Libere espacio en {where} y repita la copia de seguridad.</translation>
    </message>
    <message>
        <source>The data itself is untouched. You may not write to {where}: allow it first.</source>
        <translation>Los datos siguen intactos. No se permite escribir en {where}: permítalo primero.</translation>
    </message>
    <message>
        <source>The data itself is untouched. {where} can be read, but not written.</source>
        <translation>Los datos siguen intactos. {where} se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>{path} can be read, but not written. Choose another folder.</source>
        <translation>{path} se puede leer, pero no escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be drawn on. Choose another file or printer.</source>
        <translation>No se puede imprimir en {path}. Elija otro archivo u otra impresora.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, then try again.</source>
        <translation>{path} está dañado. Muévalo a otro sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only {free} are free at {where}. What was saved before is kept; make room, then try again.</source>
        <translation>Solo quedan {free} libres en {where}. Lo guardado antes se conserva; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <source>{other} in line {line} differs only in capitals, but has another name. Write both the same way if they are one person.</source>
        <translation>{other}, en la línea {line}, solo difiere en mayúsculas, pero tiene otro nombre. Escriba ambos igual si son la misma persona.</translation>
    </message>
    <message>
        <source>{other} differs only in capitals, and is {name}. Write it that way if it is the same person.</source>
        <translation>{other} solo difiere en mayúsculas y es de {name}. Escríbalo así si es la misma persona.</translation>
    </message>
</context>
</TS>
