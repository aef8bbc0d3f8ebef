// Small helps in the back office, on top of pages that work without them.
import { refreshWhileBusy } from "./refresh";
import { sendOnce } from "./once";
import { restoreForm } from "./kept-form";
import { offerPasskeys } from "./passkeys";
import { followJobs } from "./jobs";

refreshWhileBusy();
sendOnce();
showSection();
restoreForm();
offerPasskeys();
followJobs();

/** On a phone the sections stand in one row that is wider than the screen. */
function showSection(): void {
  document.querySelector(".sc-office-sections__link[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
}
