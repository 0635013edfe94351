<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <translation type="unfinished">पासवर्ड</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">पिन</translation>
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
        <translation type="unfinished">कोई भी</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">बजट</translation>
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
        <translation type="unfinished">बजट</translation>
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
        <translation type="unfinished">रद्द करें</translation>
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
        <translation type="unfinished">{desk} का पिन</translation>
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
        <translation type="unfinished">पिन</translation>
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
        <translation type="unfinished">पिन</translation>
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
        <translation type="unfinished">फिर कोशिश करें</translation>
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
        <translation type="unfinished">बजट</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation type="unfinished">पंजीकरण अवधि</translation>
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
        <translation type="unfinished">खुला</translation>
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
        <translation type="unfinished">बजट</translation>
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
        <translation type="unfinished">मंज़ूर</translation>
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
        <translation type="unfinished">बीता हुआ</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">फ़ोल्डर खोलें</translation>
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
        <translation type="unfinished">कोई भी</translation>
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
        <translation type="unfinished">और {count} सामान</translation>
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
        <translation type="unfinished">मदद</translation>
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
        <translation type="unfinished">आगे</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation type="unfinished">लंबित</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation type="unfinished">फिर कोशिश करें</translation>
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
        <translation type="unfinished">बजट</translation>
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
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation type="unfinished">वापस</translation>
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
        <translation type="unfinished">रोशनी</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation type="unfinished">{name} द्वारा</translation>
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
        <translation type="unfinished">{name} की फ़ोटो</translation>
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
        <translation type="unfinished">नाम, कर्मचारी संख्या या ई-मेल</translation>
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
        <translation type="unfinished">“{text}” के लिए कोई नहीं मिला</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished">{name} की फ़ोटो</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">फिर कोशिश करें</translation>
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
        <translation type="unfinished">साफ़ करें</translation>
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
        <translation type="unfinished">जाँच हो रही है…</translation>
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
        <translation type="unfinished">सेव हो रहा है…</translation>
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
        <translation type="unfinished">पासवर्ड</translation>
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
        <translation type="unfinished">मंज़ूर</translation>
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
        <translation type="unfinished">वापस</translation>
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
        <translation type="unfinished">फिर कोशिश करें</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">पासवर्ड</translation>
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
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation type="unfinished">मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">नामंज़ूर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">रद्द</translation>
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
        <translation type="unfinished">पिन</translation>
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
        <translation type="unfinished">बजट</translation>
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
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
        <translation type="unfinished">साइन आउट करें</translation>
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
        <translation>प्रोग्राम में कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>The last step did not finish. Everything saved before it is kept; look whether the step took effect before you repeat it.</source>
        <translation>पिछला काम पूरा नहीं हुआ। उससे पहले सेव किया सब सुरक्षित है; दोहराने से पहले देख लें कि वह काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Details are in {path}. Please send this file to support.</source>
        <translation>विवरण {path} में है। कृपया यह फ़ाइल सहायता टीम को भेजें।</translation>
    </message>
    <message>
        <source>The details could not be saved as a file. Please copy them for support.</source>
        <translation>विवरण फ़ाइल में सेव नहीं हो सका। कृपया सहायता टीम के लिए उसे कॉपी करें।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>{count} min</source>
        <translation type="unfinished">
            <numerusform>{count} मिनट</numerusform>
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
        <translation type="unfinished">लंबित</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">नामंज़ूर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">रद्द</translation>
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
        <translation type="unfinished">बिना पास</translation>
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
        <translation type="unfinished">{count} मिनट</translation>
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
        <translation type="unfinished">बजट</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">लंबित</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">मंज़ूर</translation>
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
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec</comment>
        <translation>ddd, d MMM</translation>
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
        <translation>अभी</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} घंटे</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} दिन</translation>
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
        <translation type="unfinished">मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">नामंज़ूर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">रद्द</translation>
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
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation>यहाँ अभी कोई कार्यक्रम नहीं है</translation>
    </message>
    <message>
        <source>Set one up in the Lighthouse Kiosk app on this data, then try again.</source>
        <translation>Lighthouse Kiosk ऐप में इसी डेटा पर एक बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Choose the one this kiosk stands at. Up, down and Enter work too.</source>
        <translation>चुनें कि यह कियोस्क किस डेस्क पर है। ऊपर, नीचे और Enter भी चलते हैं।</translation>
    </message>
    <message>
        <source>There is no event “{name}”</source>
        <translation>“{name}” नाम का कोई कार्यक्रम नहीं है</translation>
    </message>
    <message>
        <source>There is no desk “{name}”</source>
        <translation>“{name}” नाम का कोई डेस्क नहीं है</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>यह कौन-सा डेस्क है?</translation>
    </message>
    <message>
        <source>Scan the QR pass</source>
        <translation>QR पास स्कैन करें</translation>
    </message>
    <message>
        <source>with the hand scanner, on a phone or on paper</source>
        <translation>हैंड स्कैनर से, फ़ोन पर या काग़ज़ पर</translation>
    </message>
    <message>
        <source>then it is read at once</source>
        <translation>तब तुरंत पढ़ा जाएगा</translation>
    </message>
    <message>
        <source>Show your QR pass to the camera</source>
        <translation>अपना QR पास कैमरे को दिखाएँ</translation>
    </message>
    <message>
        <source>on your phone or on paper, about 20 cm away</source>
        <translation>फ़ोन पर या काग़ज़ पर, क़रीब 20 सेमी दूर</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>No picture · hand scanner ready</source>
        <translation>चित्र नहीं · हैंड स्कैनर तैयार</translation>
    </message>
    <message>
        <source>Hand scanner · ready</source>
        <translation>हैंड स्कैनर · तैयार</translation>
    </message>
    <message>
        <source>{camera} · starting</source>
        <translation>{camera} · शुरू हो रहा है</translation>
    </message>
    <message>
        <source>{camera} · ready</source>
        <translation>{camera} · तैयार</translation>
    </message>
    <message>
        <source>“{address}” doesn&apos;t answer</source>
        <translation>“{address}” जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Check the address and the network, or use a hand scanner.</source>
        <translation>पता और नेटवर्क जाँचें, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner.</source>
        <translation>कैमरा लगाएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Plug it in, choose another one with F6, or use a hand scanner.</source>
        <translation>उसे लगाएँ, F6 से दूसरा चुनें, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Close the other program that uses it, or use a hand scanner.</source>
        <translation>जो दूसरा प्रोग्राम उसे ले रहा है उसे बंद करें, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, or use a hand scanner.</source>
        <translation>सिस्टम की गोपनीयता सेटिंग में अनुमति दें, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Plug in another one, or use a hand scanner.</source>
        <translation>दूसरा कैमरा लगाएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Start the kiosk with --camera and a file or folder that exists, or use a hand scanner.</source>
        <translation>कियोस्क को --camera और मौजूद फ़ाइल या फ़ोल्डर के साथ चलाएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Put PNG or JPEG pictures there, name another folder, or use a hand scanner.</source>
        <translation>वहाँ PNG या JPEG चित्र रखें, दूसरा फ़ोल्डर बताएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Ask for the right to read it, name another file, or use a hand scanner.</source>
        <translation>पढ़ने की अनुमति लें, दूसरी फ़ाइल बताएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>Name a video, a picture, a folder of pictures or an address, or use a hand scanner.</source>
        <translation>वीडियो, चित्र, चित्रों का फ़ोल्डर या पता बताएँ, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>It is tried again every second. Check it, or use a hand scanner.</source>
        <translation>हर सेकंड फिर कोशिश होती है। उसे जाँचें, या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <source>There is no camera “{name}”</source>
        <translation>“{name}” नाम का कोई कैमरा नहीं है</translation>
    </message>
    <message>
        <source>The camera is busy</source>
        <translation>कैमरा व्यस्त है</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>कैमरे की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>कैमरा रुक गया</translation>
    </message>
    <message>
        <source>Check its cable: it starts again by itself, or use a hand scanner.</source>
        <translation>तार जाँचें: कैमरा अपने आप शुरू होगा। या हैंड स्कैनर से काम लें।</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>कैमरे से चित्र नहीं आ रहा</translation>
    </message>
    <message>
        <source>“{path}” was not found</source>
        <translation>“{path}” नहीं मिला</translation>
    </message>
    <message>
        <source>No pictures in “{path}”</source>
        <translation>“{path}” में कोई चित्र नहीं है</translation>
    </message>
    <message>
        <source>“{path}” may not be read</source>
        <translation>“{path}” पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>“{path}” is no picture or video</source>
        <translation>“{path}” न चित्र है, न वीडियो</translation>
    </message>
    <message>
        <source>No picture from “{path}”</source>
        <translation>“{path}” से चित्र नहीं आ रहा</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached, so passes can&apos;t be checked. What was confirmed is saved. It is tried again by itself.</source>
        <translation>डेटाबेस तक पहुँच नहीं है, इसलिए पास नहीं जाँचे जा सकते। पुष्टि किया सब सेव है। अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The disk is full ({free} left): nothing can be saved. Make room.</source>
        <translation>डिस्क भर गई है ({free} बची): कुछ सेव नहीं हो सकता। जगह बनाएँ।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} ahead. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>इस कंप्यूटर की घड़ी {time} आगे चली गई। पास नए समय से जाँचे जाते हैं; रिकॉर्ड का क्रम वही रहता है। F6 से जाँचें।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} back. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>इस कंप्यूटर की घड़ी {time} पीछे चली गई। पास नए समय से जाँचे जाते हैं; रिकॉर्ड का क्रम वही रहता है। F6 से जाँचें।</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} left. Make room in time.</source>
        <translation>डिस्क लगभग भर गई है: {free} बची है। समय रहते जगह बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hand out</source>
        <translation>
            <numerusform>{count} देना है</numerusform>
            <numerusform>{count} देने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked up</source>
        <translation>सब लिया जा चुका है</translation>
    </message>
    <message>
        <source>Nothing at this event</source>
        <translation>इस कार्यक्रम में कुछ नहीं</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>किसे खोज रहे हैं?</translation>
    </message>
    <message>
        <source>Type a part of the name, the staff number or the e-mail address.</source>
        <translation>नाम, कर्मचारी संख्या या ई-मेल पते का कोई हिस्सा लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Type at least {count} characters</source>
        <translation>
            <numerusform>कम से कम {count} अक्षर लिखें</numerusform>
            <numerusform>कम से कम {count} अक्षर लिखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>“{text}” के लिए कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Try the staff number, or only the first letters of the name. Who isn&apos;t in the list has nothing to pick up: send them to the help desk.</source>
        <translation>कर्मचारी संख्या या नाम के पहले अक्षर लिखकर देखें। जो सूची में नहीं, उनके लिए कुछ नहीं है: उन्हें सहायता डेस्क भेजें।</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} are shown. Type more to find fewer.</source>
        <translation>
            <numerusform>केवल पहला दिख रहा है। कम पाने के लिए और लिखें।</numerusform>
            <numerusform>पहले {count} दिख रहे हैं। कम पाने के लिए और लिखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>{desk} पर</translation>
    </message>
    <message>
        <source>Undone {time} by {name}: {reason}</source>
        <translation>{time} पर {name} ने वापस लिया: {reason}</translation>
    </message>
    <message>
        <source>Undo with a supervisor</source>
        <translation>सुपरवाइज़र के साथ वापस लें</translation>
    </message>
    <message>
        <source>Nothing was handed out to {name} yet</source>
        <translation>{name} को अभी कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>Nothing was handed out at this desk yet</source>
        <translation>इस डेस्क पर अभी कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>What is handed out here appears in this list and can be undone.</source>
        <translation>यहाँ दिया गया सामान इस सूची में दिखेगा और वापस लिया जा सकेगा।</translation>
    </message>
    <message>
        <source>The system&apos;s camera</source>
        <translation>सिस्टम का कैमरा</translation>
    </message>
    <message>
        <source>No camera, hand scanner only</source>
        <translation>कैमरा नहीं, केवल हैंड स्कैनर</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>कौन-सा कैमरा?</translation>
    </message>
    <message>
        <source>The choice is remembered by the camera&apos;s name.</source>
        <translation>चुना हुआ कैमरा उसके नाम से याद रहेगा।</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>सीरियल स्कैनर नहीं</translation>
    </message>
    <message>
        <source>Which port is the scanner at?</source>
        <translation>स्कैनर किस पोर्ट पर है?</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard need none.</source>
        <translation>कीबोर्ड की तरह टाइप करने वाले स्कैनर को पोर्ट नहीं चाहिए।</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>कोई कैमरा उपयोग में नहीं</translation>
    </message>
    <message>
        <source>Choose one, or scan a pass with a hand scanner.</source>
        <translation>कैमरा चुनें, या हैंड स्कैनर से पास स्कैन करें।</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>कैमरा शुरू हो रहा है</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>एक पल रुकें।</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>ठीक पढ़ रहा है</translation>
    </message>
    <message>
        <source>This is a pass. Passes held like this are read at once.</source>
        <translation>यह पास है। इस तरह दिखाए पास तुरंत पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>This code is not one of our passes.</source>
        <translation>यह कोड हमारा पास नहीं है।</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>बहुत अँधेरा</translation>
    </message>
    <message>
        <source>Turn on a lamp, or turn up the phone&apos;s brightness.</source>
        <translation>बत्ती जलाएँ या फ़ोन की रोशनी बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>बहुत तेज़ रोशनी</translation>
    </message>
    <message>
        <source>Tilt the pass a little, away from the lamp.</source>
        <translation>पास को बत्ती से थोड़ा हटाकर झुकाएँ।</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>स्थिर रखें</translation>
    </message>
    <message>
        <source>The pass moves while the picture is taken.</source>
        <translation>चित्र लेते समय पास हिल रहा है।</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>धुंधला</translation>
    </message>
    <message>
        <source>Hold the pass a little further away, and wipe the lens.</source>
        <translation>पास को थोड़ा दूर रखें और लेंस पोंछें।</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>और नज़दीक लाएँ</translation>
    </message>
    <message>
        <source>The code is too small in the picture.</source>
        <translation>चित्र में कोड बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Show a pass</source>
        <translation>पास दिखाएँ</translation>
    </message>
    <message>
        <source>Hold it about 20 cm before the camera.</source>
        <translation>कैमरे से क़रीब 20 सेमी पर रखें।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} a second</source>
        <translation>{width} × {height}, {rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{count} ms a picture</source>
        <translation>{count} मि.से. प्रति चित्र</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ाई</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>स्पष्टता</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>हिल रहा है</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>फ़ोकस नहीं</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>बहुत दूर</translation>
    </message>
    <message>
        <source>Nothing in view</source>
        <translation>सामने कुछ नहीं</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Missing: libzbar</source>
        <translation>नहीं है: libzbar</translation>
    </message>
    <message>
        <source>Missing: reads less</source>
        <translation>नहीं है: कम पढ़ेगा</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>सीरियल स्कैनर</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>पिछला कोड</translation>
    </message>
    <message>
        <source>{port} · ready</source>
        <translation>{port} · तैयार</translation>
    </message>
    <message>
        <source>{port} · opening</source>
        <translation>{port} · खुल रहा है</translation>
    </message>
    <message>
        <source>{port} · plug it in</source>
        <translation>{port} · लगाएँ</translation>
    </message>
    <message>
        <source>{port} · may not be used</source>
        <translation>{port} · अनुमति नहीं</translation>
    </message>
    <message>
        <source>{port} · another program uses it</source>
        <translation>{port} · दूसरे प्रोग्राम के पास है</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>A pass</source>
        <translation>पास</translation>
    </message>
    <message>
        <source>Not a pass</source>
        <translation>पास नहीं</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>हैंड स्कैनर</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>सीरियल स्कैनर</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>कियोस्क से बाहर जाएँ?</translation>
    </message>
    <message>
        <source>Only a supervisor can. Who is it?</source>
        <translation>यह केवल सुपरवाइज़र कर सकते हैं। कौन हैं?</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>परखा नहीं</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>ठीक नहीं</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>कैमरा शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>“{name}” shows a picture.</source>
        <translation>“{name}” से चित्र आ रहा है।</translation>
    </message>
    <message>
        <source>None is used: passes need a hand scanner.</source>
        <translation>कैमरा उपयोग में नहीं: पास के लिए हैंड स्कैनर चाहिए।</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>हैंड स्कैनर</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>स्कैनर…</translation>
    </message>
    <message>
        <source>It was heard just now.</source>
        <translation>अभी-अभी उससे कोड आया।</translation>
    </message>
    <message>
        <source>Scan any code to try it.</source>
        <translation>परखने के लिए कोई भी कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>बजाएँ</translation>
    </message>
    <message>
        <source>This computer has no sound output; the screen says it all.</source>
        <translation>इस कंप्यूटर में आवाज़ नहीं है; स्क्रीन सब बताती है।</translation>
    </message>
    <message>
        <source>It is turned off. F4 turns it on.</source>
        <translation>यह बंद है। F4 से चालू करें।</translation>
    </message>
    <message>
        <source>Turn up the volume, or choose another output in the system.</source>
        <translation>आवाज़ बढ़ाएँ, या सिस्टम में दूसरा आउटपुट चुनें।</translation>
    </message>
    <message>
        <source>It was played. Did you hear it?</source>
        <translation>बजाई गई। क्या सुनाई दी?</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>सुनाई नहीं दी</translation>
    </message>
    <message>
        <source>There is an output for sound.</source>
        <translation>आवाज़ का आउटपुट है।</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>It is {time} behind what was saved last. Set this computer&apos;s clock.</source>
        <translation>यह पिछली सेव से {time} पीछे है। इस कंप्यूटर की घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>It differs from the database server&apos;s by {time}. Set this computer&apos;s clock.</source>
        <translation>डेटाबेस सर्वर से {time} का अंतर है। इस कंप्यूटर की घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>It agrees with what was saved last.</source>
        <translation>यह पिछली सेव से मेल खाती है।</translation>
    </message>
    <message>
        <source>It is {clock} at the event, in {zone}; this computer&apos;s zone is another.</source>
        <translation>कार्यक्रम में {clock} बजे हैं, {zone} में; इस कंप्यूटर का क्षेत्र अलग है।</translation>
    </message>
    <message>
        <source>It is {clock}, as everywhere at the event.</source>
        <translation>{clock} बजे हैं, जैसे कार्यक्रम में हर जगह।</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>{free} ख़ाली है।</translation>
    </message>
    <message>
        <source>Only {free} are free. Make room today.</source>
        <translation>केवल {free} ख़ाली है। आज ही जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Only {free} are free: nothing can be saved. Make room.</source>
        <translation>केवल {free} ख़ाली है: कुछ सेव नहीं हो सकता। जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup before anybody comes.</source>
        <translation>फ़ाइल ख़राब है। किसी के आने से पहले बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>A power cut may lose the last pickups: its settings say so.</source>
        <translation>बिजली जाने पर पिछले पिकअप खो सकते हैं: सेटिंग ऐसी है।</translation>
    </message>
    <message>
        <source>It answers slowly, in {time} ms. Check the network.</source>
        <translation>धीमे जवाब देता है, {time} मि.से. में। नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The shared database answers in {time} ms.</source>
        <translation>साझा डेटाबेस {time} मि.से. में जवाब देता है।</translation>
    </message>
    <message>
        <source>It is on this computer and answers in {time} ms.</source>
        <translation>इसी कंप्यूटर पर है और {time} मि.से. में जवाब देता है।</translation>
    </message>
    <message>
        <source>It is on this computer, is sound and answers in {time} ms.</source>
        <translation>इसी कंप्यूटर पर है, सही है और {time} मि.से. में जवाब देता है।</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>The database server&apos;s backups count; ask who looks after it.</source>
        <translation>डेटाबेस सर्वर के बैकअप मान्य हैं; उसे सँभालने वाले से पूछें।</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>The newest was made just now.</source>
        <translation>सबसे नया अभी-अभी का है।</translation>
    </message>
    <message>
        <source>The newest was made {time} ago.</source>
        <translation>सबसे नया {time} पहले का है।</translation>
    </message>
    <message>
        <source>What this desk knows</source>
        <translation>इस डेस्क की जानकारी</translation>
    </message>
    <message>
        <source>No desk is chosen yet.</source>
        <translation>अभी कोई डेस्क नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Nobody has a pass yet. Approve registrations first.</source>
        <translation>अभी किसी का पास नहीं बना। पहले पंजीकरण मंज़ूर करें।</translation>
    </message>
    <message>
        <source>Passes: {passes}. People: {people}.</source>
        <translation>पास: {passes}। लोग: {people}।</translation>
    </message>
    <message>
        <source>Newest change just now.</source>
        <translation>पिछला बदलाव अभी-अभी।</translation>
    </message>
    <message>
        <source>Newest change {time} ago.</source>
        <translation>पिछला बदलाव {time} पहले।</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at without the database.</source>
        <translation>डेटाबेस के बिना नहीं देखा जा सकता।</translation>
    </message>
    <message>
        <source>Is this desk fit?</source>
        <translation>क्या यह डेस्क तैयार है?</translation>
    </message>
    <message>
        <source>Each line fills as soon as it is known.</source>
        <translation>पता चलते ही हर पंक्ति भर जाती है।</translation>
    </message>
    <message>
        <source>Everything is fit</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>This desk can open.</source>
        <translation>यह डेस्क खुल सकता है।</translation>
    </message>
    <message>
        <source>This desk can&apos;t open yet</source>
        <translation>यह डेस्क अभी नहीं खुल सकता</translation>
    </message>
    <message>
        <source>Put right what is not fit. It is looked at again by itself.</source>
        <translation>जो ठीक नहीं उसे ठीक करें। जाँच अपने आप फिर होगी।</translation>
    </message>
    <message>
        <source>Things to look at: {count}</source>
        <translation>देखने योग्य: {count}</translation>
    </message>
    <message>
        <source>The desk can open all the same; passes are safe.</source>
        <translation>डेस्क फिर भी खुल सकता है; पास सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{count} more: type a part of the name.</source>
        <translation>{count} और: नाम का कोई हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Go on with the camera</source>
        <translation>कैमरे के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>कैमरे के बिना आगे बढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>This kiosk crashed {count} times in a row</source>
        <translation>
            <numerusform>यह कियोस्क एक बार बंद पड़ा</numerusform>
            <numerusform>यह कियोस्क लगातार {count} बार बंद पड़ा</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed is saved. It may be the camera: it is off until you turn it on. A hand scanner works.</source>
        <translation>पुष्टि किया सब सेव है। कारण कैमरा हो सकता है: आपके चालू करने तक वह बंद है। हैंड स्कैनर चलता है।</translation>
    </message>
    <message>
        <source>{name}, leave the kiosk?</source>
        <translation>{name}, कियोस्क से बाहर जाएँ?</translation>
    </message>
    <message>
        <source>Your PIN or password. The desk goes on if you go back.</source>
        <translation>आपका पिन या पासवर्ड। वापस जाने पर डेस्क चलता रहेगा।</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>यह सही नहीं था। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>यह डेस्क जाँचें</translation>
    </message>
    <message>
        <source>Check this desk and its machine, between two passes</source>
        <translation>दो पास के बीच डेस्क और कंप्यूटर जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} सेकंड</numerusform>
            <numerusform>{count} सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of {desk}</source>
        <translation>{desk} का पिन</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>दूसरा डेस्क</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>That was not this desk&apos;s PIN. Try again.</source>
        <translation>यह इस डेस्क का पिन नहीं था। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Ask the organiser for it.</source>
        <translation>आयोजक से पूछें।</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>अब फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {time}, then try again.</source>
        <translation>बहुत ग़लत कोशिशें। {time} रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>डेस्क पर वापस</translation>
    </message>
    <message>
        <source>Nothing is handed out here.</source>
        <translation>यहाँ कुछ नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Can&apos;t start</source>
        <translation>शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>फिर भी शुरू करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>ध्यान से देखें</translation>
    </message>
    <message>
        <source>Database can&apos;t be reached</source>
        <translation>डेटाबेस तक पहुँच नहीं</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इसी कंप्यूटर पर सेव</translation>
    </message>
    <message>
        <source>Connected to the shared database</source>
        <translation>साझा डेटाबेस से जुड़ा है</translation>
    </message>
    <message>
        <source>Something in the app went wrong</source>
        <translation>ऐप में कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>It was written to the log. Try again.</source>
        <translation>इसे लॉग में लिखा गया है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That could not be checked: {why}. Try again.</source>
        <translation>जाँच नहीं हो सकी: {why}। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what you hand out, or cancel.</source>
        <translation>कुछ चुना नहीं है। जो दे रहे हैं उसे चुनें, या रद्द करें।</translation>
    </message>
    <message>
        <source>That code was not a pass. This review is as it was.</source>
        <translation>वह कोड पास नहीं था। यह जाँच वैसी ही है।</translation>
    </message>
    <message>
        <source>Saved before this: the pickup of {name}</source>
        <translation>इससे पहले सेव हुआ: {name} का पिकअप</translation>
    </message>
    <message>
        <source>Undone: {name} has not picked up. Take the items back.</source>
        <translation>वापस लिया: {name} ने सामान नहीं लिया। सामान वापस रखें।</translation>
    </message>
    <message>
        <source>Not undone. {what}. {advice}</source>
        <translation>वापस नहीं हुआ। {what}। {advice}</translation>
    </message>
    <message>
        <source>Not saved: another desk handed out a part just now. This is what is left.</source>
        <translation>सेव नहीं हुआ: दूसरे डेस्क ने अभी कुछ सामान दे दिया। बचा हुआ यह है।</translation>
    </message>
    <message>
        <source>The pass scanned meanwhile was not checked. Scan it again.</source>
        <translation>बीच में स्कैन किया पास जाँचा नहीं गया। फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>The app had a fault and started over. All that was saved is safe; scan again.</source>
        <translation>ऐप में गड़बड़ हुई और वह फिर शुरू हुआ। सेव किया सब सुरक्षित है; फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>Camera and scanner check</source>
        <translation>कैमरा और स्कैनर की जाँच</translation>
    </message>
    <message>
        <source>Nothing is handed out here. Show a pass, or scan one.</source>
        <translation>यहाँ कुछ नहीं दिया जाता। पास दिखाएँ या स्कैन करें।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>कैमरा…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>सीरियल स्कैनर…</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>उलटा चित्र</translation>
    </message>
    <message>
        <source>Not mirrored</source>
        <translation>सीधा चित्र</translation>
    </message>
    <message>
        <source>HAND OUT</source>
        <translation>सामान दें</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>दे दिया</translation>
    </message>
    <message>
        <source>slot {slot}</source>
        <translation>स्लॉट {slot}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>{name} ने लिया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Saved on this computer · next scan clears this</source>
        <translation>इसी कंप्यूटर पर सेव · अगला स्कैन इसे हटा देगा</translation>
    </message>
    <message>
        <source>Saved in the shared database · next scan clears this</source>
        <translation>साझा डेटाबेस में सेव · अगला स्कैन इसे हटा देगा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>और {count} सामान</numerusform>
            <numerusform>और {count} सामान</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>{count} of {left}</source>
        <translation>{left} में से {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What is on the screen stays as it is, in other words.</source>
        <translation>स्क्रीन वैसी ही रहेगी, बस शब्द बदलेंगे।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>डेस्क खुल रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This pass could not be checked</source>
        <translation>यह पास जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>{name} की ओर से कौन ले रहा है?</translation>
    </message>
    <message>
        <source>The name is kept with the pickup. Leave it empty if nobody else.</source>
        <translation>नाम पिकअप के साथ रखा जाता है। कोई और न हो तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>नाम और उपनाम</translation>
    </message>
    <message>
        <source>Name of who collects</source>
        <translation>लेने वाले का नाम</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>यही नाम रखें</translation>
    </message>
    <message>
        <source>Take this pickup back?</source>
        <translation>यह पिकअप वापस लें?</translation>
    </message>
    <message>
        <source>{name}: {items}. Why?</source>
        <translation>{name}: {items}। क्यों?</translation>
    </message>
    <message>
        <source>Confirmed by mistake</source>
        <translation>ग़लती से पुष्टि हुई</translation>
    </message>
    <message>
        <source>Wrong item or quantity</source>
        <translation>ग़लत सामान या मात्रा</translation>
    </message>
    <message>
        <source>Item given back</source>
        <translation>सामान लौटाया गया</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>A hand scanner works on every screen. The next scan is always taken.</source>
        <translation>हैंड स्कैनर हर स्क्रीन पर चलता है। अगला स्कैन हमेशा लिया जाता है।</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm, try again, or go on to the next</source>
        <translation>पुष्टि करें, फिर कोशिश करें या अगले पर जाएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back; nothing is saved by it</source>
        <translation>वापस जाएँ; इससे कुछ सेव नहीं होता</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>सामान चुनें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tick the item or leave it out</source>
        <translation>सामान पर निशान लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>← →</source>
        <comment>the keys for fewer and for more, in reading order</comment>
        <translation>← →</translation>
    </message>
    <message>
        <source>Hand out fewer or more of it</source>
        <translation>उसे कम या ज़्यादा दें</translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>कोई और ले रहा है</translation>
    </message>
    <message>
        <source>Hand out all the same, where the screen offers it</source>
        <translation>फिर भी दें, जहाँ स्क्रीन यह विकल्प दे</translation>
    </message>
    <message>
        <source>Undo, while the green screen is up</source>
        <translation>वापस लें, जब तक हरी स्क्रीन रहे</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>पूरी स्क्रीन या विंडो</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क से बाहर जाएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Picked up here today</source>
        <translation>आज यहाँ दिया गया</translation>
    </message>
    <message>
        <source>Last 10 minutes here</source>
        <translation>यहाँ पिछले 10 मिनट</translation>
    </message>
    <message>
        <source>In each ten minutes before, latest first: {counts}</source>
        <translation>उससे पहले के हर दस मिनट में, नया पहले: {counts}</translation>
    </message>
    <message>
        <source>Slot {span}</source>
        <translation>स्लॉट {span}</translation>
    </message>
    <message>
        <source>Next slot {span}</source>
        <translation>अगला स्लॉट {span}</translation>
    </message>
    <message>
        <source>Next slot {day}, {span}</source>
        <translation>अगला स्लॉट {day}, {span}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>अभी आने हैं</translation>
    </message>
    <message>
        <source>Last pickups</source>
        <translation>पिछले पिकअप</translation>
    </message>
    <message>
        <source>Nobody has picked up here yet. The first pass appears here.</source>
        <translation>यहाँ अभी किसी ने सामान नहीं लिया। पहला पास यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>आवाज़ चालू</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>आवाज़ बंद</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>इस कंप्यूटर में आवाज़ की सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>{part} of {whole} at all desks</source>
        <translation>सभी डेस्क पर {whole} में से {part}</translation>
    </message>
    <message>
        <source>Undone · {item}</source>
        <translation>वापस लिया · {item}</translation>
    </message>
    <message>
        <source>Collected by someone else…</source>
        <translation>कोई और ले रहा है…</translation>
    </message>
    <message>
        <source>Valid pass</source>
        <translation>मान्य पास</translation>
    </message>
    <message>
        <source>Not saved. {what}.</source>
        <translation>सेव नहीं हुआ। {what}।</translation>
    </message>
    <message>
        <source>This review is kept.</source>
        <translation>यह जाँच सुरक्षित है।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask at the help desk</source>
        <translation>
            <numerusform>और %n: कृपया सहायता डेस्क पर पूछें</numerusform>
            <numerusform>और %n: कृपया सहायता डेस्क पर पूछें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to these %n places</source>
        <translation>
            <numerusform>कृपया इस जगह जाएँ</numerusform>
            <numerusform>कृपया इन %n जगहों पर जाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound soft</source>
        <translation>आवाज़ धीमी</translation>
    </message>
    <message>
        <source>Looking for who may supervise…</source>
        <translation>देखा जा रहा है कि सुपरवाइज़र कौन हो सकते हैं…</translation>
    </message>
    <message>
        <source>Nobody may supervise here</source>
        <translation>यहाँ कोई सुपरवाइज़र नहीं हो सकता</translation>
    </message>
    <message>
        <source>An admin makes somebody approver or organiser in the organiser&apos;s app, under Users.</source>
        <translation>एडमिन आयोजक ऐप में “उपयोगकर्ता” में किसी को मंज़ूरी देने वाला या आयोजक बनाते हैं।</translation>
    </message>
    <message>
        <source>They prove it with their PIN or password. You stay at this desk.</source>
        <translation>वे पिन या पासवर्ड से पहचान देते हैं। आप इसी डेस्क पर रहते हैं।</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so it takes a password. PINs are set in the organiser&apos;s app.</source>
        <translation>अभी किसी का पिन नहीं है, इसलिए पासवर्ड चाहिए। पिन आयोजक ऐप में बनते हैं।</translation>
    </message>
    <message>
        <source>Which supervisor is here?</source>
        <translation>कौन-से सुपरवाइज़र यहाँ हैं?</translation>
    </message>
    <message>
        <source>{name}: PIN or password</source>
        <translation>{name}: पिन या पासवर्ड</translation>
    </message>
    <message>
        <source>{name}: password</source>
        <translation>{name}: पासवर्ड</translation>
    </message>
    <message>
        <source>To take the pickup back. Reason: {reason}</source>
        <translation>पिकअप वापस लेने के लिए। कारण: {reason}</translation>
    </message>
    <message>
        <source>To hand out all the same. Reason: {reason}</source>
        <translation>फिर भी देने के लिए। कारण: {reason}</translation>
    </message>
    <message>
        <source>No PIN is set yet: it can be set in the organiser&apos;s app.</source>
        <translation>अभी पिन नहीं बना: आयोजक ऐप में बनाया जा सकता है।</translation>
    </message>
    <message>
        <source>That was not it. Nothing was changed; try again.</source>
        <translation>यह सही नहीं था। कुछ नहीं बदला; फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: locked until {time}, for {count} more minutes.</source>
        <translation>
            <numerusform>बहुत ग़लत कोशिशें: {time} तक बंद, {count} मिनट और।</numerusform>
            <numerusform>बहुत ग़लत कोशिशें: {time} तक बंद, {count} मिनट और।</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervisor: {name} · {reason}</source>
        <translation>सुपरवाइज़र: {name} · {reason}</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT</source>
        <translation>सामान न दें</translation>
    </message>
    <message>
        <source>This code isn&apos;t one of our passes</source>
        <translation>यह कोड हमारा पास नहीं है</translation>
    </message>
    <message>
        <source>Please show the QR code from your pass e-mail or print-out.</source>
        <translation>कृपया पास वाले ई-मेल या प्रिंट का QR कोड दिखाएँ।</translation>
    </message>
    <message>
        <source>Scan the right code, or send the person to the help desk.</source>
        <translation>सही कोड स्कैन करें, या व्यक्ति को सहायता डेस्क भेजें।</translation>
    </message>
    <message>
        <source>Pass not genuine</source>
        <translation>पास असली नहीं है</translation>
    </message>
    <message>
        <source>Its signature doesn&apos;t belong to any event here</source>
        <translation>इसका हस्ताक्षर यहाँ के किसी कार्यक्रम का नहीं है</translation>
    </message>
    <message>
        <source>We can&apos;t accept this pass. The help desk will sort it out.</source>
        <translation>हम यह पास नहीं ले सकते। सहायता डेस्क इसे सुलझाएगा।</translation>
    </message>
    <message>
        <source>Send the person to the help desk and tell the organiser.</source>
        <translation>व्यक्ति को सहायता डेस्क भेजें और आयोजक को बताएँ।</translation>
    </message>
    <message>
        <source>This pass is for {event}</source>
        <translation>यह पास {event} का है</translation>
    </message>
    <message>
        <source>This pass belongs to another event</source>
        <translation>यह पास दूसरे कार्यक्रम का है</translation>
    </message>
    <message>
        <source>Not a pass for this event</source>
        <translation>इस कार्यक्रम का पास नहीं</translation>
    </message>
    <message>
        <source>Please show the pass for this event.</source>
        <translation>कृपया इस कार्यक्रम का पास दिखाएँ।</translation>
    </message>
    <message>
        <source>Scan the right pass, or send the person to the help desk.</source>
        <translation>सही पास स्कैन करें, या व्यक्ति को सहायता डेस्क भेजें।</translation>
    </message>
    <message>
        <source>Send the person to the help desk.</source>
        <translation>व्यक्ति को सहायता डेस्क भेजें।</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>अभी मंज़ूर नहीं हुआ</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>The registration still waits for the organiser</source>
        <translation>पंजीकरण आयोजक की मंज़ूरी की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Your registration isn&apos;t approved yet.</source>
        <translation>आपका पंजीकरण अभी मंज़ूर नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Send the person to the organiser, who can approve it now.</source>
        <translation>व्यक्ति को आयोजक के पास भेजें, जो अभी मंज़ूरी दे सकते हैं।</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>मंज़ूरी वापस ली गई</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>पंजीकरण रद्द हुआ</translation>
    </message>
    <message>
        <source>This pass no longer counts</source>
        <translation>यह पास अब मान्य नहीं है</translation>
    </message>
    <message>
        <source>The registration for this pass is no longer in force.</source>
        <translation>इस पास का पंजीकरण अब लागू नहीं है।</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>पास की अवधि समाप्त</translation>
    </message>
    <message>
        <source>It was valid until {when}</source>
        <translation>यह {when} तक मान्य था</translation>
    </message>
    <message>
        <source>The time to pick up with this pass is over.</source>
        <translation>इस पास से सामान लेने का समय निकल गया है।</translation>
    </message>
    <message>
        <source>A supervisor here may hand out what is left, with a reason.</source>
        <translation>बचा हुआ सामान यहाँ सुपरवाइज़र कारण लिखकर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Pass not known here</source>
        <translation>पास यहाँ दर्ज नहीं है</translation>
    </message>
    <message>
        <source>The pass is genuine, but this desk has no record of it</source>
        <translation>पास असली है, पर इस डेस्क पर उसका रिकॉर्ड नहीं है</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT YET</source>
        <translation>अभी सामान न दें</translation>
    </message>
    <message>
        <source>Your pass is fine; the help desk will look you up.</source>
        <translation>आपका पास ठीक है; सहायता डेस्क आपका नाम खोजेगा।</translation>
    </message>
    <message>
        <source>Send the person to the help desk, or call a supervisor here.</source>
        <translation>व्यक्ति को सहायता डेस्क भेजें, या यहाँ सुपरवाइज़र को बुलाएँ।</translation>
    </message>
    <message>
        <source>CHECK THE PERSON</source>
        <translation>व्यक्ति की पहचान जाँचें</translation>
    </message>
    <message>
        <source>Your pass is fine; may I see your staff card?</source>
        <translation>आपका पास ठीक है; कृपया अपना कर्मचारी कार्ड दिखाएँ।</translation>
    </message>
    <message>
        <source>You may hand out what the pass states; it is marked for review.</source>
        <translation>पास पर लिखा सामान दे सकते हैं; उसे समीक्षा के लिए दर्ज किया जाएगा।</translation>
    </message>
    <message>
        <source>as the pass states</source>
        <translation>जैसा पास पर लिखा है</translation>
    </message>
    <message>
        <source>Hand out what it states</source>
        <translation>पास पर लिखा सामान दें</translation>
    </message>
    <message>
        <source>Nothing is approved for this person</source>
        <translation>इस व्यक्ति के लिए कुछ मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>No pass to show</source>
        <translation>दिखाने को पास नहीं</translation>
    </message>
    <message>
        <source>Old pass</source>
        <translation>पुराना पास</translation>
    </message>
    <message>
        <source>A newer pass was issued in its place</source>
        <translation>इसकी जगह नया पास जारी हुआ है</translation>
    </message>
    <message>
        <source>Please show your newest pass; this one was replaced.</source>
        <translation>कृपया अपना सबसे नया पास दिखाएँ; यह बदला जा चुका है।</translation>
    </message>
    <message>
        <source>Scan the newest pass from the person&apos;s e-mail.</source>
        <translation>व्यक्ति के ई-मेल से सबसे नया पास स्कैन करें।</translation>
    </message>
    <message>
        <source>Pass withdrawn</source>
        <translation>पास वापस लिया गया</translation>
    </message>
    <message>
        <source>This pass was withdrawn.</source>
        <translation>यह पास वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>{items} can still be handed out.</source>
        <translation>{items} अब भी दे सकते हैं।</translation>
    </message>
    <message>
        <source>If the person disagrees, send them to the help desk.</source>
        <translation>व्यक्ति सहमत न हो तो सहायता डेस्क भेजें।</translation>
    </message>
    <message>
        <source>Already picked up</source>
        <translation>पहले ही लिया जा चुका है</translation>
    </message>
    <message>
        <source>This has already been handed out with your pass.</source>
        <translation>आपके पास पर यह सामान पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Hand out the rest</source>
        <translation>बाक़ी सामान दें</translation>
    </message>
    <message>
        <source>Hand out all the same</source>
        <translation>फिर भी दें</translation>
    </message>
    <message>
        <source>You may hand out all the same; the time is noted.</source>
        <translation>फिर भी दे सकते हैं; समय दर्ज होगा।</translation>
    </message>
    <message>
        <source>{items} can be handed out now.</source>
        <translation>{items} अभी दे सकते हैं।</translation>
    </message>
    <message>
        <source>Only a supervisor may hand it out now.</source>
        <translation>इसे अभी केवल सुपरवाइज़र दे सकते हैं।</translation>
    </message>
    <message>
        <source>CHECK THE TIME</source>
        <translation>समय जाँचें</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>समय से पहले</translation>
    </message>
    <message>
        <source>Slot is over</source>
        <translation>स्लॉट बीत गया</translation>
    </message>
    <message>
        <source>Pickup slot {slot}</source>
        <translation>पिकअप स्लॉट {slot}</translation>
    </message>
    <message>
        <source>Please come back in your pickup slot.</source>
        <translation>कृपया अपने पिकअप स्लॉट में आएँ।</translation>
    </message>
    <message>
        <source>Your pickup slot has passed.</source>
        <translation>आपका पिकअप स्लॉट बीत गया है।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>One pass at a time, please</source>
        <translation>कृपया एक बार में एक ही पास</translation>
    </message>
    <message>
        <source>Everything on this pass is handed out</source>
        <translation>इस पास का सारा सामान दिया जा चुका है</translation>
    </message>
    <message>
        <source>{time} at {desk}</source>
        <translation>{time}, {desk}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} द्वारा</translation>
    </message>
    <message>
        <source>collected by {name}</source>
        <translation>{name} ने लिया</translation>
    </message>
    <message>
        <source>May I see your staff card? I&apos;ll ask a supervisor.</source>
        <translation>कृपया कर्मचारी कार्ड दिखाएँ। सुपरवाइज़र को बुलाया जा रहा है।</translation>
    </message>
    <message>
        <source>It is outside its slot: only a supervisor may hand it out now.</source>
        <translation>यह स्लॉट से बाहर है: अभी केवल सुपरवाइज़र दे सकते हैं।</translation>
    </message>
    <message>
        <source>Without a pass, only a supervisor may hand out at this desk. Call one here.</source>
        <translation>बिना पास के इस डेस्क पर केवल सुपरवाइज़र दे सकते हैं। उन्हें बुलाएँ।</translation>
    </message>
    <message>
        <source>Everything picked up</source>
        <translation>सब लिया जा चुका है</translation>
    </message>
    <message>
        <source>All of your items were handed out already.</source>
        <translation>आपका सारा सामान पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>If the person disagrees, look at who collected it, or call the help desk.</source>
        <translation>व्यक्ति सहमत न हो तो देखें किसने लिया, या सहायता डेस्क को बुलाएँ।</translation>
    </message>
    <message>
        <source>Nothing to pick up</source>
        <translation>लेने को कुछ नहीं</translation>
    </message>
    <message>
        <source>There is nothing approved for you at this event.</source>
        <translation>इस कार्यक्रम में आपके लिए कुछ मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>Nobody can hand out here. Send the person to the organiser.</source>
        <translation>यहाँ कोई नहीं दे सकता। व्यक्ति को आयोजक के पास भेजें।</translation>
    </message>
    <message>
        <source>later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>over</source>
        <translation>बीत गया</translation>
    </message>
    <message>
        <source>Unknown holder</source>
        <translation>नाम ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Not in this desk&apos;s list; marked for review</source>
        <translation>इस डेस्क की सूची में नहीं; समीक्षा के लिए दर्ज</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message>
        <source>item not known here</source>
        <translation>यहाँ अज्ञात सामान</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {count} items</source>
        <translation>
            <numerusform>{count} सामान की पुष्टि करें</numerusform>
            <numerusform>{count} सामान की पुष्टि करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out to {name}, then confirm</source>
        <translation>{name} को दें, फिर पुष्टि करें</translation>
    </message>
    <message>
        <source>Hand out, then confirm</source>
        <translation>सामान दें, फिर पुष्टि करें</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>कृपया एक पल रुकें</translation>
    </message>
    <message>
        <source>That code was not a pass. Nothing has changed here.</source>
        <translation>वह कोड पास नहीं था। यहाँ कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This one is undone already.</source>
        <translation>यह पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Nobody can allow this, not even a supervisor. Do what it says under Next.</source>
        <translation>इसकी अनुमति कोई नहीं दे सकता, सुपरवाइज़र भी नहीं। “आगे” में लिखा काम करें।</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} की फ़ोटो</translation>
    </message>
    <message>
        <source>Why is there no pass?</source>
        <translation>पास क्यों नहीं है?</translation>
    </message>
    <message>
        <source>{items} for {name}. Choosing a reason hands out; it is kept with the pickup.</source>
        <translation>{name} के लिए {items}। कारण चुनते ही सामान दिया जाता है; कारण पिकअप के साथ रहता है।</translation>
    </message>
    <message>
        <source>Why hand out all the same?</source>
        <translation>फिर भी क्यों दें?</translation>
    </message>
    <message>
        <source>{name}. A supervisor confirms it next; the reason is kept.</source>
        <translation>{name}। आगे सुपरवाइज़र पुष्टि करेंगे; कारण दर्ज रहेगा।</translation>
    </message>
    <message>
        <source>Phone is dead or not here</source>
        <translation>फ़ोन बंद है या साथ नहीं</translation>
    </message>
    <message>
        <source>Pass was lost</source>
        <translation>पास खो गया</translation>
    </message>
    <message>
        <source>No e-mail was received</source>
        <translation>ई-मेल नहीं मिला</translation>
    </message>
    <message>
        <source>Can&apos;t come in the slot</source>
        <translation>स्लॉट में नहीं आ सकते</translation>
    </message>
    <message>
        <source>The queue was too long</source>
        <translation>कतार बहुत लंबी थी</translation>
    </message>
    <message>
        <source>Agreed with the organiser</source>
        <translation>आयोजक से बात हो चुकी है</translation>
    </message>
    <message>
        <source>Is on the organiser&apos;s list</source>
        <translation>आयोजक की सूची में हैं</translation>
    </message>
    <message>
        <source>Was approved only now</source>
        <translation>अभी-अभी मंज़ूर हुआ</translation>
    </message>
    <message>
        <source>Was away at the time</source>
        <translation>उस समय बाहर थे</translation>
    </message>
    <message>
        <source>Supervisor…</source>
        <translation>सुपरवाइज़र…</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>This computer remembers it. A scan is taken here too.</source>
        <translation>यह कंप्यूटर इसे याद रखता है। स्कैन यहाँ भी लिया जाता है।</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>अक्षरों का आकार: {size}</translation>
    </message>
    <message>
        <source>High contrast: on</source>
        <translation>तेज़ कंट्रास्ट: चालू</translation>
    </message>
    <message>
        <source>High contrast: off</source>
        <translation>तेज़ कंट्रास्ट: बंद</translation>
    </message>
    <message>
        <source>Movement: none</source>
        <translation>गति: नहीं</translation>
    </message>
    <message>
        <source>Movement: as this computer is set</source>
        <translation>गति: जैसी इस कंप्यूटर पर तय है</translation>
    </message>
    <message>
        <source>Find a person without a pass</source>
        <translation>बिना पास वाले व्यक्ति को खोजें</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>नाम, कर्मचारी संख्या या ई-मेल</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>यही व्यक्ति</translation>
    </message>
    <message>
        <source>↑ ↓ choose. A pass may be scanned at any time.</source>
        <translation>↑ ↓ से चुनें। पास कभी भी स्कैन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज रहा है…</translation>
    </message>
    <message>
        <source>Picked up: {how}</source>
        <translation>लिया गया: {how}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>{name} को दिया गया</translation>
    </message>
    <message>
        <source>Last pickups at this desk</source>
        <translation>इस डेस्क के पिछले पिकअप</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ से चुनें</translation>
    </message>
    <message>
        <source>Undo this one…</source>
        <translation>इसे वापस लें…</translation>
    </message>
    <message>
        <source>Find somebody who has no pass</source>
        <translation>बिना पास वाले को खोजें</translation>
    </message>
    <message>
        <source>Last pickups, and undo them</source>
        <translation>पिछले पिकअप देखें और वापस लें</translation>
    </message>
    <message>
        <source>A supervisor here allows what is refused</source>
        <translation>यहाँ सुपरवाइज़र रोकी हुई चीज़ की अनुमति देते हैं</translation>
    </message>
    <message>
        <source>Sound loud, soft or off</source>
        <translation>आवाज़ तेज़, धीमी या बंद</translation>
    </message>
    <message>
        <source>Contrast, size of text, movement</source>
        <translation>कंट्रास्ट, अक्षरों का आकार, गति</translation>
    </message>
    <message>
        <source>No pass?</source>
        <translation>पास नहीं है?</translation>
    </message>
    <message numerus="yes">
        <source>{count} pickups at this desk in the last ten minutes</source>
        <translation>
            <numerusform>पिछले दस मिनट में इस डेस्क पर {count} पिकअप</numerusform>
            <numerusform>पिछले दस मिनट में इस डेस्क पर {count} पिकअप</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>कोई और कारण…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>Use this reason</source>
        <translation>यही कारण रखें</translation>
    </message>
    <message>
        <source>Allowed by a supervisor</source>
        <translation>सुपरवाइज़र ने अनुमति दी</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>बिना पास</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Space ticks · − + how many</source>
        <translation>↑ ↓ चुनें · Space निशान लगाए · − + कितने</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>यही</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>पिन या पासवर्ड</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Undo a pickup</source>
        <translation>पिकअप वापस लें</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>नाम से खोजें</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment.</source>
        <translation>यहाँ अभी पास नहीं देखे जा सकते।</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>पास दिखाएँ</translation>
    </message>
    <message>
        <source>Read where to go</source>
        <translation>पढ़ें कि कहाँ जाना है</translation>
    </message>
    <message>
        <source>Collect it there</source>
        <translation>वहाँ से लें</translation>
    </message>
    <message>
        <source>The camera sees nothing at the moment</source>
        <translation>कैमरा अभी कुछ नहीं देख रहा</translation>
    </message>
    <message>
        <source>Please use the hand scanner, or ask at the help desk.</source>
        <translation>कृपया हैंड स्कैनर से स्कैन करें, या सहायता डेस्क पर पूछें।</translation>
    </message>
    <message>
        <source>Where do I collect my things?</source>
        <translation>मेरा सामान कहाँ मिलेगा?</translation>
    </message>
    <message>
        <source>Please ask at the help desk</source>
        <translation>कृपया सहायता डेस्क पर पूछें</translation>
    </message>
    <message>
        <source>Time left until this screen clears itself</source>
        <translation>यह स्क्रीन साफ़ होने में बचा समय</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>और समय</translation>
    </message>
    <message>
        <source>Clears by itself · scan again to see it again</source>
        <translation>अपने आप साफ़ होगी · फिर देखने के लिए फिर स्कैन करें</translation>
    </message>
    <message>
        <source>Please show the QR code of your pass</source>
        <translation>कृपया अपने पास का QR कोड दिखाएँ</translation>
    </message>
    <message>
        <source>It is in the e-mail or on the sheet you were given. This code was another one.</source>
        <translation>वह आपके ई-मेल या दिए गए काग़ज़ पर है। यह कोड कोई और था।</translation>
    </message>
    <message>
        <source>This pass is for another event</source>
        <translation>यह पास दूसरे कार्यक्रम का है</translation>
    </message>
    <message>
        <source>Please show the one for {event}.</source>
        <translation>कृपया {event} का पास दिखाएँ।</translation>
    </message>
    <message>
        <source>Please show your newest pass</source>
        <translation>कृपया अपना सबसे नया पास दिखाएँ</translation>
    </message>
    <message>
        <source>You were sent a newer one. If you can&apos;t find it, the help desk has it too.</source>
        <translation>आपको नया पास भेजा गया था। न मिले तो वह सहायता डेस्क पर भी है।</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment. It has nothing to do with you.</source>
        <translation>यहाँ अभी पास नहीं देखे जा सकते। इसमें आपकी कोई ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>They will gladly look after you. Please have your pass ready.</source>
        <translation>वहाँ आपकी मदद की जाएगी। कृपया पास तैयार रखें।</translation>
    </message>
    <message>
        <source>Nothing is left to collect</source>
        <translation>लेने के लिए कुछ बाक़ी नहीं है</translation>
    </message>
    <message>
        <source>Everything on this pass was collected. If you don&apos;t think so, the help desk will look.</source>
        <translation>इस पास का सब कुछ लिया जा चुका है। ऐसा न लगे तो सहायता डेस्क देखेगा।</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. You can still collect it.</source>
        <translation>आपका पिकअप समय {slot} था। आप अब भी ले सकते हैं।</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. They will see what can be done.</source>
        <translation>आपका पिकअप समय {slot} था। वहाँ देखा जाएगा कि क्या हो सकता है।</translation>
    </message>
    <message>
        <source>You are early. If nobody is waiting there, you may ask right now.</source>
        <translation>आप जल्दी आए हैं। वहाँ कोई न हो तो अभी पूछ सकते हैं।</translation>
    </message>
    <message>
        <source>You are early. What is yours will be there for you.</source>
        <translation>आप जल्दी आए हैं। आपका सामान वहाँ मिलेगा।</translation>
    </message>
    <message>
        <source>Your pickup time is {slot}</source>
        <translation>आपका पिकअप समय {slot} है</translation>
    </message>
    <message>
        <source>Please go to {place}</source>
        <translation>कृपया {place} पर जाएँ</translation>
    </message>
    <message>
        <source>Please go to the pickup counter</source>
        <translation>कृपया पिकअप काउंटर पर जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n items are ready for you</source>
        <translation>
            <numerusform>आपके लिए %n सामान तैयार है</numerusform>
            <numerusform>आपके लिए %n सामान तैयार हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>नमस्ते, {name}</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} ahead. If a time looks wrong, please ask at the help desk.</source>
        <translation>इस स्क्रीन की घड़ी {time} आगे चली गई। कोई समय ग़लत लगे तो कृपया सहायता डेस्क पर पूछें।</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} back. If a time looks wrong, please ask at the help desk.</source>
        <translation>इस स्क्रीन की घड़ी {time} पीछे चली गई। कोई समय ग़लत लगे तो कृपया सहायता डेस्क पर पूछें।</translation>
    </message>
    <message>
        <source>Whom this kiosk serves</source>
        <translation>यह कियोस्क किसके लिए है</translation>
    </message>
    <message>
        <source>Staff hand out here</source>
        <translation>स्टाफ़ यहाँ सामान देता है</translation>
    </message>
    <message>
        <source>Visitors look up where to go</source>
        <translation>आगंतुक देखें कि कहाँ जाना है</translation>
    </message>
    <message>
        <source>Next pass: hold it here</source>
        <translation>अगला पास: यहाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Passes can&apos;t be looked up here now</source>
        <translation>अभी यहाँ पास नहीं देखे जा सकते</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>यह स्क्रीन जैसे ही हो सके, अपने-आप आगे चलेगी।</translation>
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
        <translation type="unfinished">बंद करें</translation>
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
        <translation type="unfinished">विवरण</translation>
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
        <translation type="unfinished">मदद</translation>
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
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
            <numerusform>बहुत लंबा है; अधिकतम {most} अक्षर चलेगा।</numerusform>
            <numerusform>बहुत लंबा है; अधिकतम {most} अक्षर चलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation type="unfinished">इसमें अदृश्य अक्षर हैं। चिपकाने के बजाय टाइप करें।</translation>
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
        <translation type="unfinished">पिकअप स्लॉट</translation>
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
        <translation type="unfinished">साफ़ करें</translation>
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
        <translation type="unfinished">वापस लें</translation>
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
        <translation type="unfinished">लंबित</translation>
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
        <translation type="unfinished">रोशनी</translation>
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
        <translation type="unfinished">भाषा</translation>
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
        <translation type="unfinished">डेटाबेस</translation>
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
        <translation type="unfinished">अभी बैकअप लें</translation>
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
        <translation type="unfinished">फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Backed up, and the copy is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">जाँच हो रही है…</translation>
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
        <translation type="unfinished">अभी नहीं</translation>
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
        <translation type="unfinished">विवरण</translation>
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
        <translation type="unfinished">पिन</translation>
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
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>पंजीकरण अवधि</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>पिकअप स्लॉट</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>अभी खुला नहीं</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>बजट से ज़्यादा</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Too few left</source>
        <translation>कम बचे हैं</translation>
    </message>
    <message>
        <source>Slot full</source>
        <translation>स्लॉट भरा है</translation>
    </message>
    <message>
        <source>No slot chosen</source>
        <translation>स्लॉट नहीं चुना</translation>
    </message>
    <message>
        <source>Slot clash</source>
        <translation>स्लॉट टकराव</translation>
    </message>
    <message>
        <source>Registration hasn&apos;t opened yet.</source>
        <translation>पंजीकरण अभी शुरू नहीं हुआ है।</translation>
    </message>
    <message>
        <source>It was registered after the window had closed.</source>
        <translation>अवधि समाप्त होने के बाद पंजीकरण हुआ था।</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for this.</source>
        <translation>बजट इसके लिए काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>This option is sold out.</source>
        <translation>यह विकल्प समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>Fewer are left than wanted.</source>
        <translation>जितना चाहिए उससे कम बचा है।</translation>
    </message>
    <message>
        <source>The slot is full.</source>
        <translation>स्लॉट भर गया है।</translation>
    </message>
    <message>
        <source>This option needs a pickup slot.</source>
        <translation>इस विकल्प के लिए पिकअप स्लॉट चाहिए।</translation>
    </message>
    <message>
        <source>The person has another slot at that time.</source>
        <translation>व्यक्ति का उस समय दूसरा स्लॉट है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Event day</source>
        <translation>कार्यक्रम का दिन</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीता हुआ</translation>
    </message>
    <message>
        <source>Annual day</source>
        <translation>वार्षिक दिवस</translation>
    </message>
    <message>
        <source>Gifting drive</source>
        <translation>उपहार वितरण</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>सीट</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>आयोजक</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>मंज़ूरी देने वाले</translation>
    </message>
    <message>
        <source>Pickup desk</source>
        <translation>पिकअप डेस्क</translation>
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
        <translation type="unfinished">पिन</translation>
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
        <translation>अभी दिखाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>नेविगेशन</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>यह मान यहाँ नहीं चलेगा।</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>organisation&apos;s name</source>
        <translation>संगठन का नाम</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>कर्मचारी संख्या</translation>
    </message>
    <message>
        <source>department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>opening of the registration window</source>
        <translation>पंजीकरण शुरू होने का समय</translation>
    </message>
    <message>
        <source>closing of the registration window</source>
        <translation>पंजीकरण बंद होने का समय</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>items per person</source>
        <translation>प्रति व्यक्ति सामान</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>इकाई लागत</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>places per slot</source>
        <translation>प्रति स्लॉट जगहें</translation>
    </message>
    <message>
        <source>first slot</source>
        <translation>पहला स्लॉट</translation>
    </message>
    <message>
        <source>end of the last slot</source>
        <translation>आख़िरी स्लॉट का अंत</translation>
    </message>
    <message>
        <source>length of a slot</source>
        <translation>स्लॉट की अवधि</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>pickup slot</source>
        <translation>पिकअप स्लॉट</translation>
    </message>
    <message>
        <source>status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>moment of registration</source>
        <translation>पंजीकरण का समय</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>लेने वाले का नाम</translation>
    </message>
    <message>
        <source>It has to lie between {first} and {last}.</source>
        <translation>यह {first} और {last} के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>This is needed; please fill it in.</source>
        <translation>यह ज़रूरी है; कृपया भरें।</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>बहुत लंबा है; अधिकतम {most} अक्षर चलेगा।</numerusform>
            <numerusform>बहुत लंबा है; अधिकतम {most} अक्षर चलेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short; use at least {least} characters.</source>
        <translation>
            <numerusform>बहुत छोटा है; कम से कम {least} अक्षर लिखें।</numerusform>
            <numerusform>बहुत छोटा है; कम से कम {least} अक्षर लिखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>इसमें अदृश्य अक्षर हैं। चिपकाने के बजाय टाइप करें।</translation>
    </message>
    <message>
        <source>That isn&apos;t a bundle of public keys.</source>
        <translation>यह सार्वजनिक कुंजियों का बंडल नहीं है।</translation>
    </message>
    <message>
        <source>That isn&apos;t a table of text. Save it as CSV and try again.</source>
        <translation>यह टेक्स्ट की तालिका नहीं है। CSV के रूप में सेव करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That isn&apos;t a JPEG or PNG picture. Save it as one of these.</source>
        <translation>यह JPEG या PNG चित्र नहीं है। इनमें से किसी रूप में सेव करें।</translation>
    </message>
    <message>
        <source>The picture is broken or cut off. Save it anew and try again.</source>
        <translation>चित्र ख़राब या कटा हुआ है। फिर सेव करके कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} KB fit. Save it smaller.</source>
        <translation>
            <numerusform>बहुत बड़ा है; अधिकतम {most} KB चलेगा। छोटा करके सेव करें।</numerusform>
            <numerusform>बहुत बड़ा है; अधिकतम {most} KB चलेगा। छोटा करके सेव करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} pixels on each side. Save it smaller.</source>
        <translation>
            <numerusform>बहुत बड़ा है; हर ओर अधिकतम {most} पिक्सेल। छोटा करके सेव करें।</numerusform>
            <numerusform>बहुत बड़ा है; हर ओर अधिकतम {most} पिक्सेल। छोटा करके सेव करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>यह ऐप के नए संस्करण में बना है।</translation>
    </message>
    <message>
        <source>It is damaged. Export it again.</source>
        <translation>यह ख़राब है। फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>This isn&apos;t the same. Type both again.</source>
        <translation>दोनों एक जैसे नहीं हैं। दोनों फिर लिखें।</translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>कृपया केवल अंक लिखें।</translation>
    </message>
    <message>
        <source>Too easy to guess: avoid rows like 3456, repeated digits and years.</source>
        <translation>अंदाज़ा लगाना आसान है: 3456 जैसे क्रम, दोहराए अंक और वर्ष न लें।</translation>
    </message>
    <message>
        <source>That isn&apos;t known. Choose one from the list.</source>
        <translation>यह ज्ञात नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>Write a plain number, for example 1500.</source>
        <translation>सादी संख्या लिखें, जैसे 1500।</translation>
    </message>
    <message>
        <source>Write an amount like {example}.</source>
        <translation>राशि इस तरह लिखें: {example}।</translation>
    </message>
    <message>
        <source>This can be read as two amounts. Write it like {example}.</source>
        <translation>इसे दो अलग राशियों की तरह पढ़ा जा सकता है। इसे इस तरह लिखें: {example}।</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address. It looks like name@company.com.</source>
        <translation>यह ई-मेल पता नहीं है। वह name@company.com जैसा होता है।</translation>
    </message>
    <message numerus="yes">
        <source>This currency has only {decimals} decimals.</source>
        <translation>
            <numerusform>इस मुद्रा में केवल {decimals} दशमलव अंक है।</numerusform>
            <numerusform>इस मुद्रा में केवल {decimals} दशमलव अंक हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be below zero.</source>
        <translation>यह शून्य से कम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It has to be more than zero.</source>
        <translation>यह शून्य से अधिक होना चाहिए।</translation>
    </message>
    <message>
        <source>That is larger than anything this app can hold.</source>
        <translation>यह ऐप की सीमा से बड़ा है।</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>यह बहुत छोटा है।</translation>
    </message>
    <message>
        <source>This would overlap slots that are already there.</source>
        <translation>यह मौजूदा स्लॉट से टकराएगा।</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>अंत शुरुआत के बाद होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>That makes too many; at most {most} fit.</source>
        <translation>
            <numerusform>यह बहुत ज़्यादा है; अधिकतम {most} चलेगा।</numerusform>
            <numerusform>यह बहुत ज़्यादा है; अधिकतम {most} चलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go forward over this time on that day. Choose a later one.</source>
        <translation>उस दिन घड़ियाँ इस समय को छोड़कर आगे बढ़ती हैं। बाद का समय चुनें।</translation>
    </message>
    <message>
        <source>Clocks go back on that day and this time happens twice. Choose another one.</source>
        <translation>उस दिन घड़ियाँ पीछे होती हैं और यह समय दो बार आता है। दूसरा समय चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} are picked up already; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} पहले ही लिया जा चुका है; इससे कम नहीं हो सकता।</numerusform>
            <numerusform>{count} पहले ही लिए जा चुके हैं; इससे कम नहीं हो सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots begin on the day of the event.</source>
        <translation>स्लॉट कार्यक्रम के दिन ही शुरू होते हैं।</translation>
    </message>
    <message>
        <source>It takes no registrations at the moment.</source>
        <translation>अभी पंजीकरण नहीं लिए जा रहे।</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: passes that state it are out.</source>
        <translation>अब यह नहीं बदल सकता: इसे बताने वाले पास जारी हो चुके हैं।</translation>
    </message>
    <message>
        <source>It is named twice; once is enough.</source>
        <translation>यह दो बार लिखा है; एक बार काफ़ी है।</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: money is already committed in it.</source>
        <translation>अब यह नहीं बदल सकता: इसमें पैसा तय हो चुका है।</translation>
    </message>
    <message>
        <source>No column holds staff numbers or e-mail addresses. Say which one does.</source>
        <translation>किसी कॉलम में कर्मचारी संख्या या ई-मेल पते नहीं हैं। बताएँ कौन-सा है।</translation>
    </message>
    <message>
        <source>Its dates can be read both ways. Say whether the day or the month comes first.</source>
        <translation>इसकी तारीख़ें दो तरह से पढ़ी जा सकती हैं। बताएँ कि पहले दिन है या महीना।</translation>
    </message>
    <message>
        <source>That isn&apos;t a date or time. It looks like 2027-03-12 09:30.</source>
        <translation>यह तारीख़ या समय नहीं है। वह 2027-03-12 09:30 जैसा होता है।</translation>
    </message>
    <message>
        <source>The table shows an error where a value should be. Correct it in the table.</source>
        <translation>तालिका में यहाँ मान की जगह त्रुटि है। उसे तालिका में ठीक करें।</translation>
    </message>
    <message>
        <source>A formula whose result isn&apos;t in the file. Open and save it in a spreadsheet program.</source>
        <translation>ऐसा सूत्र जिसका परिणाम फ़ाइल में नहीं है। फ़ाइल को स्प्रेडशीट प्रोग्राम में खोलकर सहेजें।</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>यह भविष्य में है।</translation>
    </message>
    <message>
        <source>It is in use and can&apos;t change.</source>
        <translation>यह उपयोग में है और नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>यह अब वहाँ नहीं है। फिर से चुनें।</translation>
    </message>
    <message>
        <source>You may not read it. Allow it, or copy it elsewhere.</source>
        <translation>इसे पढ़ने की अनुमति नहीं है। अनुमति दें या कहीं और कॉपी करें।</translation>
    </message>
    <message>
        <source>Its disk doesn&apos;t answer. Check it, then try again.</source>
        <translation>डिस्क जवाब नहीं दे रही। जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>यह फ़ोल्डर है। इसमें से कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>It is no ordinary file. Save the table to one.</source>
        <translation>यह साधारण फ़ाइल नहीं है। तालिका को फ़ाइल में सेव करें।</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>इसमें कुछ नहीं है।</translation>
    </message>
    <message>
        <source>It is a picture. Choose the table it was taken of.</source>
        <translation>यह चित्र है। वह तालिका चुनें जिसका यह चित्र है।</translation>
    </message>
    <message>
        <source>It is a document. Save the table in it as XLSX, ODS or CSV.</source>
        <translation>यह दस्तावेज़ है। इसकी तालिका को XLSX, ODS या CSV में सेव करें।</translation>
    </message>
    <message>
        <source>It is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>यह वेब पेज या XML है। स्प्रेडशीट में खोलकर XLSX या CSV में सेव करें।</translation>
    </message>
    <message>
        <source>It is an archive. Unpack it and choose the table in it.</source>
        <translation>यह संग्रह (ज़िप) है। खोलकर अंदर की तालिका चुनें।</translation>
    </message>
    <message>
        <source>It is from Apple Numbers. Export it there as Excel or CSV, and choose that.</source>
        <translation>यह Apple Numbers की फ़ाइल है। वहाँ से Excel या CSV में निर्यात करके उसे चुनें।</translation>
    </message>
    <message>
        <source>It is a program&apos;s own file, not a table.</source>
        <translation>यह किसी प्रोग्राम की अपनी फ़ाइल है, तालिका नहीं।</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet nor text in a known encoding. Save it as XLSX.</source>
        <translation>यह न स्प्रेडशीट है, न ज्ञात एन्कोडिंग का टेक्स्ट। XLSX में सेव करें।</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>“{encoding}” नाम की कोई एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one.</source>
        <translation>यह पासवर्ड से बंद है। बिना पासवर्ड के सेव करें।</translation>
    </message>
    <message>
        <source>It is damaged. Open it in a spreadsheet and save it again.</source>
        <translation>यह ख़राब है। स्प्रेडशीट में खोलकर फिर सेव करें।</translation>
    </message>
    <message>
        <source>It was changed while it was read. Close it where it is open, and try again.</source>
        <translation>पढ़ते समय यह बदल गई। जहाँ खुली है वहाँ बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is larger than {size}. Part it into several files.</source>
        <translation>यह {size} से बड़ी है। कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>It would unpack to more than {size}. It was not opened.</source>
        <translation>खुलने पर यह {size} से बड़ी होगी। इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Part it into several files.</source>
        <translation>इसमें {most} से ज़्यादा पंक्तियाँ हैं। कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>It has more than {most} columns. Leave only those that are needed.</source>
        <translation>इसमें {most} से ज़्यादा कॉलम हैं। केवल ज़रूरी रखें।</translation>
    </message>
    <message>
        <source>It has cells very far apart. Leave only the table, and save it again.</source>
        <translation>इसके सेल बहुत दूर-दूर हैं। केवल तालिका रखें और फिर सेव करें।</translation>
    </message>
    <message>
        <source>A cell in line {line} is longer than {most} characters.</source>
        <translation>पंक्ति {line} का एक सेल {most} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>A quote in line {line} is never closed. Close it.</source>
        <translation>पंक्ति {line} में उद्धरण चिह्न बंद नहीं है। बंद करें।</translation>
    </message>
    <message>
        <source>It has no sheet called “{sheet}”. Choose: {known}</source>
        <translation>इसमें “{sheet}” नाम की शीट नहीं है। चुनें: {known}</translation>
    </message>
    <message>
        <source>Please check the {field}</source>
        <translation>कृपया जाँचें: {field}</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>यह उपयोग में है</translation>
    </message>
    <message>
        <source>That is too low</source>
        <translation>यह बहुत कम है</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}। {advice}</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that.</source>
        <translation>{amount} तय हो चुका है; इससे कम नहीं हो सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{count} places are booked; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} जगह बुक है; इससे कम नहीं हो सकता।</numerusform>
            <numerusform>{count} जगहें बुक हैं; इससे कम नहीं हो सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</source>
        <translation>
            <numerusform>{count} पंजीकरण इससे जुड़ा है, इसलिए यह नहीं हट सकता। उसे बदलें या रद्द करें।</numerusform>
            <numerusform>{count} पंजीकरण इससे जुड़े हैं, इसलिए यह नहीं हट सकता। उन्हें बदलें या रद्द करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that.</source>
        <translation>
            <numerusform>{count} तय हो चुका है; इससे कम नहीं हो सकता।</numerusform>
            <numerusform>{count} तय हो चुके हैं; इससे कम नहीं हो सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again. ({code})</source>
        <translation>कुछ नहीं बदला। कृपया फिर कोशिश करें। ({code})</translation>
    </message>
    <message>
        <source>option</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>पास</translation>
    </message>
    <message>
        <source>pickup desk</source>
        <translation>पिकअप डेस्क</translation>
    </message>
    <message>
        <source>user</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>पिकअप</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Event not found</source>
        <translation>कार्यक्रम नहीं मिला</translation>
    </message>
    <message>
        <source>Check its name or number in All events, or create it first.</source>
        <translation>“सभी कार्यक्रम” में नाम या संख्या जाँचें, या पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>{what} not found</source>
        <translation>{what} नहीं मिला</translation>
    </message>
    <message>
        <source>Somebody may have removed it in the meantime. Reload and try again.</source>
        <translation>हो सकता है किसी ने इसे हटा दिया हो। फिर से लोड करके कोशिश करें।</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>There is already a {what} with the {field} “{value}”.</source>
        <translation>{field} “{value}” वाला {what} पहले से है।</translation>
    </message>
    <message>
        <source>There is already such a {what}.</source>
        <translation>ऐसा {what} पहले से है।</translation>
    </message>
    <message>
        <source>More than one {what} fits</source>
        <translation>एक से अधिक {what} मिले</translation>
    </message>
    <message>
        <source>Say which one: {names}</source>
        <translation>बताएँ कौन-सा: {names}</translation>
    </message>
    <message>
        <source>That is more than one person may have</source>
        <translation>यह एक व्यक्ति की सीमा से ज़्यादा है</translation>
    </message>
    <message>
        <source>At most {most} items per person; this one has {has} and would get {wanted} more.</source>
        <translation>प्रति व्यक्ति अधिकतम {most} सामान; इनके पास {has} हैं और {wanted} और मिलते।</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>पिन ग़लत है</translation>
    </message>
    <message>
        <source>That password is wrong</source>
        <translation>पासवर्ड ग़लत है</translation>
    </message>
    <message>
        <source>Try again. After five wrong tries you have to wait.</source>
        <translation>फिर कोशिश करें। पाँच ग़लत कोशिशों के बाद रुकना पड़ेगा।</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>बहुत ज़्यादा ग़लत कोशिशें</translation>
    </message>
    <message>
        <source>Nothing is accepted until {when}. Wait, then try again.</source>
        <translation>{when} तक कुछ स्वीकार नहीं होगा। रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing is handed out for {event} now</source>
        <translation>{event} के लिए अभी कुछ नहीं दिया जा रहा</translation>
    </message>
    <message>
        <source>The event was deleted. Ask an organiser which one to open.</source>
        <translation>कार्यक्रम हटा दिया गया है। आयोजक से पूछें कौन-सा खोलना है।</translation>
    </message>
    <message>
        <source>The event is not active. An organiser can activate it.</source>
        <translation>कार्यक्रम सक्रिय नहीं है। आयोजक इसे सक्रिय कर सकते हैं।</translation>
    </message>
    <message>
        <source>There is no file {where}. Choose a backup.</source>
        <translation>{where} नाम की फ़ाइल नहीं है। कोई बैकअप चुनें।</translation>
    </message>
    <message>
        <source>{where} is the database itself. Choose a backup of it.</source>
        <translation>{where} ख़ुद डेटाबेस है। उसका बैकअप चुनें।</translation>
    </message>
    <message>
        <source>Another program has {where} open. Close it there, then try again.</source>
        <translation>दूसरे प्रोग्राम में {where} खुला है। वहाँ बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The backup {where} does not check out. Choose an older one.</source>
        <translation>बैकअप {where} सही नहीं है। पुराना चुनें।</translation>
    </message>
    <message>
        <source>The disk under {where} is too full. Make room first.</source>
        <translation>{where} की डिस्क भरी है। पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with its own tools: pg_restore.</source>
        <translation>PostgreSQL डेटाबेस उसके अपने टूल से बहाल होता है: pg_restore।</translation>
    </message>
    <message>
        <source>{where} could not be restored.</source>
        <translation>{where} बहाल नहीं हो सका।</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing replaced</source>
        <translation>कुछ बहाल नहीं हुआ, कुछ बदला नहीं गया</translation>
    </message>
    <message>
        <source>This registration is already “{status}”</source>
        <translation>इस पंजीकरण की स्थिति पहले से “{status}” है</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows where it stands now.</source>
        <translation>कुछ नहीं बदला। सूची में अभी की स्थिति है।</translation>
    </message>
    <message>
        <source>The file {where} is damaged. Restore a backup over it (they are in the folder “backups” beside it). The file was left as it is.</source>
        <translation>फ़ाइल {where} ख़राब है। उस पर बैकअप बहाल करें (वे पास के “backups” फ़ोल्डर में हैं)। फ़ाइल जैसी थी वैसी ही है।</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be opened. Check that its disk is connected and that you may read and write there.</source>
        <translation>फ़ाइल {where} नहीं खुल सकी। देखें कि डिस्क जुड़ी है और वहाँ पढ़ने-लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>Another program holds {where}. Close it there, then try again.</source>
        <translation>दूसरा प्रोग्राम {where} को पकड़े हुए है। वहाँ बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{where} can be read but not written. Allow writing there, or choose another data folder with --profile.</source>
        <translation>{where} पढ़ा जा सकता है, लिखा नहीं जा सकता। लिखने की अनुमति दें, या --profile से दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk under {where} doesn&apos;t answer as it should. Check it, then try again.</source>
        <translation>{where} की डिस्क ठीक से जवाब नहीं दे रही। जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{where} is not a Lighthouse database, or it is damaged. Move the file away to start afresh, or restore a backup. The file was left as it is.</source>
        <translation>{where} Lighthouse डेटाबेस नहीं है या ख़राब है। नई शुरुआत के लिए फ़ाइल हटाएँ, या बैकअप बहाल करें। फ़ाइल जैसी थी वैसी ही है।</translation>
    </message>
    <message>
        <source>The file {where} is gone, or another one lies in its place. Connect its disk, or put it back. What was confirmed before is in it.</source>
        <translation>फ़ाइल {where} नहीं है, या उसकी जगह दूसरी है। उसकी डिस्क जोड़ें या उसे वापस रखें। पहले पुष्टि किया सब उसी में है।</translation>
    </message>
    <message>
        <source>{where} belongs to another program. Choose an empty database.</source>
        <translation>{where} दूसरे प्रोग्राम का है। ख़ाली डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>The database user may not act as the role that keeps organisations apart. Let an administrator of the server run CREATE ROLE {detail} NOLOGIN (if there is none yet) and GRANT {detail} to the user of {where}.</source>
        <translation>डेटाबेस उपयोगकर्ता को वह भूमिका नहीं मिली जो संगठनों को अलग रखती है। सर्वर के एडमिन CREATE ROLE {detail} NOLOGIN (अगर भूमिका न हो) और {where} के उपयोगकर्ता के लिए GRANT {detail} चलाएँ।</translation>
    </message>
    <message>
        <source>“{where}” isn&apos;t the address of a database. It looks like postgresql://user@server/name or sqlite:////path/to/file.db.</source>
        <translation>“{where}” डेटाबेस का पता नहीं है। वह postgresql://user@server/name या sqlite:////path/to/file.db जैसा होता है।</translation>
    </message>
    <message>
        <source>No database answers at {where}. Check that the server runs, that the network reaches it, and the user name and password.</source>
        <translation>{where} पर कोई डेटाबेस जवाब नहीं दे रहा। देखें कि सर्वर चल रहा है, नेटवर्क पहुँचता है, और नाम व पासवर्ड सही हैं।</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>डेटाबेस नहीं खुल सका</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t exist. Check the path, or choose another.</source>
        <translation>{path} मौजूद नहीं है। पथ जाँचें या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} फ़ाइल है, फ़ोल्डर नहीं। फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another folder.</source>
        <translation>{path} में लिखने की अनुमति नहीं है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used. Choose another folder.</source>
        <translation>{path} उपयोग नहीं हो सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used</source>
        <translation>फ़ोल्डर उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>There is no camera “{source}”. Plug one in or choose another.</source>
        <translation>“{source}” नाम का कोई कैमरा नहीं है। कैमरा लगाएँ या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it, then try again.</source>
        <translation>दूसरा प्रोग्राम कैमरा ले रहा है। उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let the app use the camera. Allow it in the system&apos;s privacy settings.</source>
        <translation>यह कंप्यूटर ऐप को कैमरा नहीं देता। सिस्टम की गोपनीयता सेटिंग में अनुमति दें।</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read as pictures or video.</source>
        <translation>{source} चित्र या वीडियो के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>There are no pictures in {source}.</source>
        <translation>{source} में कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures. Plug it in again.</source>
        <translation>कैमरे ने चित्र भेजना बंद कर दिया। उसे फिर लगाएँ।</translation>
    </message>
    <message>
        <source>{source} can&apos;t be used. Choose another camera.</source>
        <translation>{source} उपयोग नहीं हो सकता। दूसरा कैमरा चुनें।</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>कैमरे का चित्र नहीं</translation>
    </message>
    <message>
        <source>There is a conflict: {problems}</source>
        <translation>टकराव है: {problems}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of the alternatives, or change the limit.</source>
        <translation>कुछ नहीं बदला। कोई विकल्प लें या सीमा बदलें।</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>आपकी भूमिका को इसकी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>You are signed in as {role}. Ask an admin of your organisation.</source>
        <translation>आप {role} के रूप में साइन इन हैं। अपने संगठन के एडमिन से कहें।</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>ई-मेल या पासवर्ड ग़लत है</translation>
    </message>
    <message>
        <source>Check both and try again. An admin can set a new password for you.</source>
        <translation>दोनों जाँचें और फिर कोशिश करें। एडमिन नया पासवर्ड दे सकते हैं।</translation>
    </message>
    <message>
        <source>The desk {desk} has a PIN</source>
        <translation>डेस्क {desk} पर पिन लगा है</translation>
    </message>
    <message>
        <source>Type it to open the desk. An organiser knows it.</source>
        <translation>डेस्क खोलने के लिए पिन लिखें। आयोजक को पता है।</translation>
    </message>
    <message>
        <source>The session is locked</source>
        <translation>सत्र लॉक है</translation>
    </message>
    <message>
        <source>Unlock it with your password or PIN.</source>
        <translation>पासवर्ड या पिन से खोलें।</translation>
    </message>
    <message>
        <source>You have been signed out</source>
        <translation>आपको साइन आउट किया गया है</translation>
    </message>
    <message>
        <source>Your account or its role was changed. Sign in again.</source>
        <translation>आपका खाता या भूमिका बदली गई है। फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>This is the last admin</source>
        <translation>यह आख़िरी एडमिन है</translation>
    </message>
    <message>
        <source>Make somebody else an admin first; then this one can go.</source>
        <translation>पहले किसी और को एडमिन बनाएँ; फिर इसे हटा सकते हैं।</translation>
    </message>
    <message>
        <source>Not with your own account</source>
        <translation>अपने ही खाते पर नहीं</translation>
    </message>
    <message>
        <source>Ask another admin to do this for you.</source>
        <translation>किसी दूसरे एडमिन से यह करवाएँ।</translation>
    </message>
    <message>
        <source>Something has already been picked up</source>
        <translation>कुछ सामान पहले ही लिया जा चुका है</translation>
    </message>
    <message>
        <source>Undo the pickup at the desk first; then this can be taken back.</source>
        <translation>पहले डेस्क पर पिकअप वापस लें; फिर यह वापस हो सकेगा।</translation>
    </message>
    <message numerus="yes">
        <source>This event has {count} approved registrations</source>
        <translation>
            <numerusform>इस कार्यक्रम में {count} मंज़ूर पंजीकरण है</numerusform>
            <numerusform>इस कार्यक्रम में {count} मंज़ूर पंजीकरण हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Their passes stop working when it is deleted. Confirm to delete it.</source>
        <translation>इसे हटाने पर उनके पास काम नहीं करेंगे। हटाने के लिए पुष्टि करें।</translation>
    </message>
    <message>
        <source>It is too late to undo this at the desk</source>
        <translation>डेस्क पर इसे वापस लेने का समय निकल गया</translation>
    </message>
    <message>
        <source>A desk may undo for 15 minutes. Ask a supervisor to do it now.</source>
        <translation>डेस्क 15 मिनट तक वापस ले सकता है। अब सुपरवाइज़र से कहें।</translation>
    </message>
    <message>
        <source>This import was undone before</source>
        <translation>यह आयात पहले ही वापस लिया जा चुका है</translation>
    </message>
    <message>
        <source>There is nothing left to undo. The list shows when, and by whom.</source>
        <translation>वापस लेने को कुछ नहीं बचा। सूची में है कि कब और किसने लिया।</translation>
    </message>
    <message>
        <source>This pickup was undone before</source>
        <translation>यह पिकअप पहले ही वापस लिया जा चुका है</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>This computer can&apos;t sign passes for {event}</source>
        <translation>यह कंप्यूटर {event} के पास पर हस्ताक्षर नहीं कर सकता</translation>
    </message>
    <message>
        <source>Its key is on another computer. Approve there, or let an organiser make a new key here; passes that are out stay valid.</source>
        <translation>उसकी कुंजी दूसरे कंप्यूटर पर है। वहाँ मंज़ूरी दें, या आयोजक यहाँ नई कुंजी बनाएँ; जारी पास मान्य रहेंगे।</translation>
    </message>
    <message>
        <source>The database was made by a newer Lighthouse</source>
        <translation>डेटाबेस नए Lighthouse में बना है</translation>
    </message>
    <message>
        <source>Install the newest version of the app to open it. Nothing was changed. (Database {found}, this app {known})</source>
        <translation>इसे खोलने के लिए ऐप का सबसे नया संस्करण लगाएँ। कुछ नहीं बदला। (डेटाबेस {found}, यह ऐप {known})</translation>
    </message>
    <message>
        <source>The SQLite on this computer is too old to be safe</source>
        <translation>इस कंप्यूटर का SQLite सुरक्षित होने के लिए बहुत पुराना है</translation>
    </message>
    <message>
        <source>Version {found} can lose what was saved; {needed} or newer is needed. Set the app up again with packaging/bootstrap.py, which brings one along.</source>
        <translation>संस्करण {found} सेव किया डेटा खो सकता है; {needed} या नया चाहिए। packaging/bootstrap.py से ऐप फिर लगाएँ, वह इसे साथ लाता है।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a table</source>
        <translation>{file} तालिका के रूप में नहीं पढ़ी जा सकती</translation>
    </message>
    <message>
        <source>What was pasted can&apos;t be read as a table</source>
        <translation>चिपकाया गया तालिका के रूप में नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>The backup didn&apos;t work</source>
        <translation>बैकअप नहीं हो सका</translation>
    </message>
    <message>
        <source>The data itself is untouched. Check the room and rights at {where}.</source>
        <translation>डेटा सुरक्षित है। {where} पर जगह और अनुमति जाँचें।</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>That isn&apos;t a PNG, JPEG or SVG picture. Save it as one of these.</source>
        <translation>यह PNG, JPEG या SVG चित्र नहीं है। इसे इनमें से किसी एक के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This SVG does more than draw: scripts, styles, or pictures within it. Save it as PNG.</source>
        <translation>यह SVG केवल चित्र नहीं बनाता: इसमें स्क्रिप्ट, शैलियाँ या चित्र हैं। इसे PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>beginning of the slot</source>
        <translation>स्लॉट की शुरुआत</translation>
    </message>
    <message>
        <source>end of the slot</source>
        <translation>स्लॉट का अंत</translation>
    </message>
    <message>
        <source>break</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>switch for registration and pickup</source>
        <translation>पंजीकरण और पिकअप का स्विच</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>type</source>
        <translation>किस्म</translation>
    </message>
    <message>
        <source>need of a pickup slot</source>
        <translation>पिकअप स्लॉट की ज़रूरत</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have booked this time, so it can only get longer. Move or cancel them first.</source>
        <translation>
            <numerusform>{count} व्यक्ति ने यह समय बुक किया है, इसलिए यह केवल लंबा हो सकता है। पहले उसे दूसरी जगह करें या रद्द करें।</numerusform>
            <numerusform>{count} लोगों ने यह समय बुक किया है, इसलिए यह केवल लंबा हो सकता है। पहले उन्हें दूसरी जगह करें या रद्द करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The break leaves no room for a slot.</source>
        <translation>अवकाश के कारण किसी स्लॉट के लिए जगह नहीं बचती।</translation>
    </message>
    <message>
        <source>It was changed again in the meantime</source>
        <translation>इस बीच इसे फिर से बदला गया</translation>
    </message>
    <message>
        <source>The {field} is kept as it is now. Change it by hand if need be.</source>
        <translation>यह अभी जैसा है वैसा ही रहेगा ({field})। ज़रूरत हो तो हाथ से बदलें।</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>सहायता पाठ</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>विकल्प-उत्तर</translation>
    </message>
    <message>
        <source>smallest and largest number</source>
        <translation>सबसे छोटी और सबसे बड़ी संख्या</translation>
    </message>
    <message>
        <source>question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>उत्तर</translation>
    </message>
    <message numerus="yes">
        <source>That is too few; at least {least} are needed.</source>
        <translation>
            <numerusform>यह बहुत कम है; कम से कम {least} चाहिए।</numerusform>
            <numerusform>ये बहुत कम हैं; कम से कम {least} चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest number can&apos;t be above the largest one.</source>
        <translation>सबसे छोटी संख्या सबसे बड़ी से अधिक नहीं हो सकती।</translation>
    </message>
    <message>
        <source>What was handed out doesn&apos;t fit this registration</source>
        <translation>जो दिया गया, वह इस पंजीकरण से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>It is of another event. Nothing was changed.</source>
        <translation>यह किसी दूसरे आयोजन का है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>It is not approved. Nothing was changed.</source>
        <translation>यह स्वीकृत नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Handed out: {pieces}. Left on it: {left}. Nothing was changed.</source>
        <translation>दिया गया: {pieces}। बाकी: {left}। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Write a time like 10:30–11:00.</source>
        <translation>समय ऐसे लिखें: 10:30–11:00।</translation>
    </message>
    <message>
        <source>A mistake in the program stopped this</source>
        <translation>प्रोग्राम की एक गलती से यह रुक गया</translation>
    </message>
    <message>
        <source>Everything saved before it is kept. Look whether it took effect before you repeat it.</source>
        <translation>इससे पहले सेव किया हुआ सब सुरक्षित है। दोहराने से पहले देखें कि असर हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The disk is full. The data itself is untouched. Make room at {where}, then back up again.</source>
        <translation>डिस्क भर गई है। डेटा ज्यों का त्यों है। {where} पर जगह बनाएँ, फिर दोबारा बैकअप लें।</translation>
    </message>
    <message>
        <source>The data itself is untouched. You may not write to {where}: allow it first.</source>
        <translation>डेटा ज्यों का त्यों है। {where} पर लिखने की अनुमति नहीं है: पहले अनुमति दें।</translation>
    </message>
    <message>
        <source>The data itself is untouched. {where} can be read, but not written.</source>
        <translation>डेटा ज्यों का त्यों है। {where} पढ़ा जा सकता है, पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{path} can be read, but not written. Choose another folder.</source>
        <translation>{path} पढ़ा जा सकता है, पर लिखा नहीं जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} can&apos;t be drawn on. Choose another file or printer.</source>
        <translation>{path} पर छापा नहीं जा सकता। दूसरी फ़ाइल या दूसरा प्रिंटर चुनें।</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, then try again.</source>
        <translation>{path} ख़राब है। उसे कहीं और हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Only {free} are free at {where}. What was saved before is kept; make room, then try again.</source>
        <translation>{where} पर केवल {free} जगह खाली है। पहले सेव किया हुआ सुरक्षित है; जगह बनाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>कुछ नहीं छपा</translation>
    </message>
    <message>
        <source>{other} in line {line} differs only in capitals, but has another name. Write both the same way if they are one person.</source>
        <translation>पंक्ति {line} का {other} केवल बड़े-छोटे अक्षरों में अलग है, पर उसका नाम दूसरा है। यदि दोनों एक ही व्यक्ति हैं, तो दोनों को एक जैसा लिखें।</translation>
    </message>
    <message>
        <source>{other} differs only in capitals, and is {name}. Write it that way if it is the same person.</source>
        <translation>{other} केवल बड़े-छोटे अक्षरों में अलग है और {name} का है। यदि वही व्यक्ति है, तो इसे ऐसे ही लिखें।</translation>
    </message>
</context>
</TS>
