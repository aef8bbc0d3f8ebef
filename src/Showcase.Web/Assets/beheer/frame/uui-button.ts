import { UUIButtonElement } from "@umbraco-ui/uui/components/button/button.element.js";
import { html, type TemplateResult } from "lit";

/** Umbraco's button without a style attribute in its template, which the content security policy would refuse; its words always come from outside. */
class Button extends UUIButtonElement {
  protected override renderLabel(): TemplateResult {
    return html`<slot class="label"></slot>`;
  }
}

if (customElements.get("uui-button") === undefined) customElements.define("uui-button", Button);
