<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ঠিক আছে</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>না(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>হ্যাঁ(&amp;Y)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>সাহায্য</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>খুলুন</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>সংরক্ষণ</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>থামান</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>প্রয়োগ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>রিসেট</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>আবার চেষ্টা</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>ডিফল্ট ফিরিয়ে আনুন</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>উপেক্ষা</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>সবগুলিতে না(&amp;O)</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>সব সংরক্ষণ</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>বাদ দিন</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>সবগুলিতে হ্যাঁ(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ঠিক আছে</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>OK</source>
            <translation>ঠিক আছে</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>সাহায্য</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>বিস্তারিত দেখান…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>বিস্তারিত লুকান…</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Top</source>
            <translation>একদম উপরে</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>নিচে নামুন</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>এখানে আনুন</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>বাঁয়ে যান</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>একদম নিচে</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>এক পৃষ্ঠা উপরে</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>এক পৃষ্ঠা ডানে</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>উপরে উঠুন</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>ডানে যান</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>বাঁ ধার</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>এক পৃষ্ঠা নিচে</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>এক পৃষ্ঠা বাঁয়ে</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>ডান ধার</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>Cu&amp;t</source>
            <translation>কাটুন(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>কপি(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>আবার করুন(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ফিরিয়ে নিন(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>বসান(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>সব বেছে নিন</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>Cu&amp;t</source>
            <translation>কাটুন(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>কপি(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>আবার করুন(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ফিরিয়ে নিন(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>বসান(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>সব বেছে নিন</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>লিংকের ঠিকানা কপি(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Kind</source>
            <translation>ধরন</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>নাম</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>আকার</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ধরন</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 বাইট</translation>
        </message>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1 বাইট</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>আমার কম্পিউটার</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>কম্পিউটার</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>ফাইলের নাম ঠিক নয়</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>বদলের তারিখ</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>True</source>
            <translation>সত্য</translation>
        </message>
        <message>
            <source>False</source>
            <translation>মিথ্যা</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>বাছাইয়ের তালিকা খোলে</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>চাপুন</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>মেনু দেখায়</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>বাঁয়ে সরায়</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>নিচে সরান</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>বাঁয়ে সরান</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>এক পৃষ্ঠা পিছনে যায়</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>কাজটি করে</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>বাড়ান</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>পাল্টান</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>অবস্থা পাল্টায়</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>উপরে সরায়</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>নিচে সরায়</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>উপরে সরান</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>পরের পৃষ্ঠায় যায়</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>ডানে সরায়</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>মান বাড়ায়</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>মান কমায়</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>কমান</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>ডানে সরান</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>আগের পৃষ্ঠা</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>এখানে আনে</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>এখানে আসুন</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>পরের পৃষ্ঠা</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>মেনু</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>Step &amp;down</source>
            <translation>কমান(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>বাড়ান(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translation>সব বেছে নিন(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>বাঁয়ে সরান</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>ডানে সরান</translation>
        </message>
    </context>
    <context>
        <name>QGuiApplication</name>
        <message>
            <source>QT_LAYOUT_DIRECTION</source>
            <translation>LTR</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>ট্যাব বন্ধ করুন</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>Press shortcut</source>
            <translation>কী চাপুন</translation>
        </message>
        <message>
            <source>%1, ...</source>
            <translation>%1, …</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>এটি কী</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>ঠিক আছে(&amp;O)</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>মারাত্মক ত্রুটি:</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>এই বার্তা আবার দেখান(&amp;S)</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>পরীক্ষার বার্তা:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>সতর্কতা:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Space</source>
            <translation>স্পেস</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>নিচে</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>উপরে</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>বাঁয়ে</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>ডানে</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>মেনু</translation>
        </message>
    </context>
    <context>
        <name>QSpiAccessibleBridge</name>
        <message>
            <source>invalid role</source>
            <translation>অজানা ভূমিকা</translation>
        </message>
        <message>
            <source>title bar</source>
            <translation>শিরোনাম পট্টি</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>মেনু পট্টি</translation>
        </message>
        <message>
            <source>scroll bar</source>
            <translation>স্ক্রল পট্টি</translation>
        </message>
        <message>
            <source>cursor</source>
            <translation>কার্সর</translation>
        </message>
        <message>
            <source>alert message</source>
            <translation>সতর্কবার্তা</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>ফাঁক</translation>
        </message>
        <message>
            <source>popup menu</source>
            <translation>পপ-আপ মেনু</translation>
        </message>
        <message>
            <source>menu item</source>
            <translation>মেনুর কাজ</translation>
        </message>
        <message>
            <source>tool tip</source>
            <translation>ইঙ্গিত</translation>
        </message>
        <message>
            <source>application</source>
            <translation>প্রোগ্রাম</translation>
        </message>
        <message>
            <source>document</source>
            <translation>নথি</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>প্যানেল</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>ফ্রেম</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>ডায়ালগ</translation>
        </message>
        <message>
            <source>tool bar</source>
            <translation>টুল পট্টি</translation>
        </message>
        <message>
            <source>status bar</source>
            <translation>অবস্থা পট্টি</translation>
        </message>
        <message>
            <source>table</source>
            <translation>টেবিল</translation>
        </message>
        <message>
            <source>column header</source>
            <translation>কলামের শিরোনাম</translation>
        </message>
        <message>
            <source>row header</source>
            <translation>সারির শিরোনাম</translation>
        </message>
        <message>
            <source>column</source>
            <translation>কলাম</translation>
        </message>
        <message>
            <source>row</source>
            <translation>সারি</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>ঘর</translation>
        </message>
        <message>
            <source>link</source>
            <translation>লিংক</translation>
        </message>
        <message>
            <source>list</source>
            <translation>তালিকা</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>তালিকার সারি</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>ট্রি তালিকা</translation>
        </message>
        <message>
            <source>tree item</source>
            <translation>ট্রি তালিকার সারি</translation>
        </message>
        <message>
            <source>page tab</source>
            <translation>ট্যাব</translation>
        </message>
        <message>
            <source>label</source>
            <translation>লেবেল</translation>
        </message>
        <message>
            <source>text</source>
            <translation>লেখার ঘর</translation>
        </message>
        <message>
            <source>push button</source>
            <translation>বোতাম</translation>
        </message>
        <message>
            <source>check box</source>
            <translation>টিক ঘর</translation>
        </message>
        <message>
            <source>radio button</source>
            <translation>রেডিও বোতাম</translation>
        </message>
        <message>
            <source>combo box</source>
            <translation>বাছাই ঘর</translation>
        </message>
        <message>
            <source>progress bar</source>
            <translation>অগ্রগতি পট্টি</translation>
        </message>
        <message>
            <source>dial</source>
            <translation>ডায়াল</translation>
        </message>
        <message>
            <source>slider</source>
            <translation>স্লাইডার</translation>
        </message>
        <message>
            <source>spin box</source>
            <translation>সংখ্যার ঘর</translation>
        </message>
        <message>
            <source>canvas</source>
            <translation>ছবির জায়গা</translation>
        </message>
        <message>
            <source>page tab list</source>
            <translation>ট্যাবের তালিকা</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>বিভাজক</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>শিরোনাম</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>চার্ট</translation>
        </message>
    </context>
</TS>
