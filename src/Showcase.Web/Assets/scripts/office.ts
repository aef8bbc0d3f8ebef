// Small helps in the back office, on top of pages that work without them.
import { refreshWhileBusy } from "./refresh";
import { sendOnce } from "./once";
import { restoreForm } from "./kept-form";
import { offerPasskeys } from "./passkeys";
import { followJobs } from "./jobs";

refreshWhileBusy();
sendOnce();
restoreForm();
offerPasskeys();
followJobs();
