namespace Showcase.Core.Access;

/// <summary>Letters to colleagues, by the way that the site sends mail.</summary>
public interface IOfficeLetters
{
    /// <summary>Sends one and waits until it has left.</summary>
    /// <param name="to">One e-mail address.</param>
    /// <param name="subject">One line.</param>
    /// <param name="text">Dutch, plain text.</param>
    /// <param name="cancellationToken">Given up before it has left.</param>
    /// <returns>False when it did not leave; why is in the technical log.</returns>
    Task<bool> SendAsync(string to, string subject, string text, CancellationToken cancellationToken);

    /// <summary>Sends one that nobody waits for.</summary>
    void Post(string to, string subject, string text);

    /// <summary>The whole address of a page of the site, as it can stand in a letter.</summary>
    string AddressOf(string path);

    /// <summary>True for one plain e-mail address.</summary>
    bool IsAddress(string text);
}
