using System.Text;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Tokens;
using Jamsostek.Graph.Server.Options;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Tokens, good and forged.</summary>
public sealed class TokenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestTokens _tokens = new();
    private readonly MovableClock _clock = new();

    public void Dispose()
    {
        _folder.Dispose();
        _tokens.Dispose();
    }

    [Fact]
    public async Task A_token_says_who_its_holder_is_what_they_may_do_and_which_rows_they_see()
    {
        var claims = Claims(("scope", "openid read import"), ("jamsostek_regions", new[] { "11", "12.71" }), ("jamsostek_bases", "REPORTED DERIVED"));
        var holder = (await ValidateAsync(_tokens.Rsa(claims))).ShouldNotBeNull();

        holder.Id.ShouldBe("token:analyst-7");
        holder.Scopes.ShouldBe(AccessScope.Read | AccessScope.Import);
        holder.Rows.Key.ShouldBe("regions=11,12.71 bases=REPORTED,DERIVED");
        holder.ExpiresAt.ShouldBe(_clock.Now.AddSeconds(330));
    }

    [Fact]
    public async Task RSA_and_EC_signatures_and_both_names_of_the_scopes_are_known()
    {
        (await ValidateAsync(_tokens.Ec(Claims()))).ShouldNotBeNull();
        (await ValidateAsync(_tokens.Rsa(Claims(("scope", null), ("scp", new[] { "read" }))))).ShouldNotBeNull().Scopes.ShouldBe(AccessScope.Read);
        (await ValidateAsync(_tokens.Rsa(Claims(("scope", null))))).ShouldNotBeNull().Scopes.ShouldBe(AccessScope.None);
        (await ValidateAsync(_tokens.Rsa(Claims(("aud", new[] { "other", TestTokens.Audience }))))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("RS256")]
    [InlineData("HS256")]
    public async Task A_token_that_nobody_signed_is_refused_whatever_it_says_of_itself(string algorithm)
        => (await ValidateAsync(TestTokens.Unsigned(Claims(), algorithm))).ShouldBeNull();

    [Fact]
    public async Task A_public_key_is_no_secret_to_sign_with()
        => (await ValidateAsync(_tokens.SignedWithPublicKey(Claims()))).ShouldBeNull();

    [Fact]
    public async Task A_token_of_another_signer_is_refused()
    {
        using var stranger = new TestTokens();

        (await ValidateAsync(stranger.Rsa(Claims()))).ShouldBeNull();
        (await ValidateAsync(stranger.Ec(Claims()))).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        string[] good = _tokens.Rsa(Claims()).Split('.');
        string[] admin = _tokens.Rsa(Claims(("scope", "admin"))).Split('.');

        (await ValidateAsync($"{good[0]}.{admin[1]}.{good[2]}")).ShouldBeNull();
        (await ValidateAsync($"{good[0]}.{good[1]}.{good[2][..^4]}")).ShouldBeNull();
        (await ValidateAsync($"{good[0]}.{good[1]}.")).ShouldBeNull();
        (await ValidateAsync($"{good[0]}.{good[1]}")).ShouldBeNull();
        (await ValidateAsync("..")).ShouldBeNull();
        (await ValidateAsync(string.Empty)).ShouldBeNull();
        (await ValidateAsync(new string('a', 100_000))).ShouldBeNull();
    }

    [Theory]
    [InlineData("iss", "https://login.example.com")]
    [InlineData("iss", null)]
    [InlineData("aud", "another-service")]
    [InlineData("aud", null)]
    [InlineData("sub", null)]
    [InlineData("sub", "")]
    [InlineData("exp", null)]
    [InlineData("scope", 7)]
    [InlineData("jamsostek_regions", "")]
    [InlineData("jamsostek_regions", "Aceh")]
    [InlineData("jamsostek_regions", 11)]
    [InlineData("jamsostek_regions", true)]
    [InlineData("jamsostek_bases", "TRUE")]
    public async Task A_claim_that_is_missing_wrong_or_unreadable_refuses_the_token(string claim, object? value)
        => (await ValidateAsync(_tokens.Rsa(Claims((claim, value))))).ShouldBeNull();

    [Fact]
    public async Task A_list_of_no_regions_binds_and_does_not_free()
        => (await ValidateAsync(_tokens.Rsa(Claims(("jamsostek_regions", Array.Empty<string>()))))).ShouldBeNull();

    [Fact]
    public async Task A_token_holds_from_its_beginning_to_its_end_give_or_take_half_a_minute()
    {
        string token = _tokens.Rsa(Claims());
        var now = _clock.Now;
        foreach (var (second, holds) in new[] { (-41, false), (-39, true), (0, true), (329, true), (331, false) })
        {
            _clock.Now = now.AddSeconds(second);
            (await ValidateAsync(token) is not null).ShouldBe(holds, $"second {second}");
        }
    }

    [Fact]
    public async Task A_key_set_counts_its_public_keys_and_not_the_shared_secret()
    {
        string set = _folder.Write("keys.json", _tokens.KeySet);

        (await ValidateAsync(_tokens.Rsa(Claims()), set)).ShouldNotBeNull();
        (await ValidateAsync(TestTokens.SignedWithSecret(Claims(), Encoding.UTF8.GetBytes("a secret that both sides would share")), set)).ShouldBeNull();
        (await ValidateAsync(_tokens.Ec(Claims()), set)).ShouldBeNull();
    }

    [Fact]
    public async Task Keys_are_exchanged_without_a_restart_and_a_broken_file_keeps_the_old_ones()
    {
        using var next = new TestTokens();
        string path = _folder.Write("keys.pem", _tokens.Pem);
        var validation = Validation(path);
        (await validation.ValidateAsync(_tokens.Rsa(Claims()))).ShouldNotBeNull();

        File.WriteAllText(path, "nothing");
        File.SetLastWriteTimeUtc(path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _clock.Now = _clock.Now.AddSeconds(11);
        (await validation.ValidateAsync(_tokens.Rsa(Claims()))).ShouldNotBeNull();

        File.WriteAllText(path, next.Pem);
        File.SetLastWriteTimeUtc(path, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _clock.Now = _clock.Now.AddSeconds(11);
        (await validation.ValidateAsync(next.Rsa(Claims()))).ShouldNotBeNull();
        (await validation.ValidateAsync(_tokens.Rsa(Claims()))).ShouldBeNull();
    }

    [Fact]
    public void Keys_without_issuer_and_audience_are_a_mistake_in_the_settings()
    {
        var reading = Read(("Access:TokenKeys", _folder.Write("keys.pem", _tokens.Pem)));

        reading.Problems.Select(problem => problem.Setting).ShouldBe(["Access:TokenIssuer", "Access:TokenAudience"]);
        reading.Problems[0].Rule.ShouldBe("It must be set when Access:TokenKeys is.");
    }

    [Fact]
    public void A_file_without_a_public_key_is_a_mistake_in_the_settings()
    {
        using var rsa = System.Security.Cryptography.RSA.Create(2048);
        foreach (string text in new[] { string.Empty, "{}", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", rsa.ExportPkcs8PrivateKeyPem() })
        {
            Read(("Access:TokenKeys", _folder.Write("keys.pem", text))).Problems.ShouldHaveSingleItem().Setting.ShouldBe("Access:TokenKeys");
        }
    }

    private Dictionary<string, object> Claims(params (string Name, object? Value)[] changed) => TestTokens.Claims(_clock.Now, changed);

    private ValueTask<Principal?> ValidateAsync(string token, string? keys = null) => Validation(keys ?? _folder.Write("keys.pem", _tokens.Pem)).ValidateAsync(token);

    private TokenValidation Validation(string keys)
        => new(Read(("Access:TokenKeys", keys), ("Access:TokenIssuer", TestTokens.Issuer), ("Access:TokenAudience", TestTokens.Audience)).Settings!, _clock, NullLogger<TokenValidation>.Instance);

    private static SettingsReading Read(params (string Key, string Value)[] given)
        => SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(given.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value))).Build());
}
