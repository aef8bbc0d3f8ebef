using Showcase.Web.Composition;

return await ShowcaseApp.RunAsync(args);
