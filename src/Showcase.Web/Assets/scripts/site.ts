// Small helps on top of pages that work without them.
import { submitOnChange } from "./filter";
import { offerCopy } from "./copy";
import { followTyping } from "./build";
import { countUse } from "./count";

submitOnChange();
offerCopy();
followTyping();
countUse();
