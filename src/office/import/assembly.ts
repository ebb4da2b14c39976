/** Bodies that papers go to, by how their names end: kommunfullmäktige, socialnämnden, kyrkomötet, riksdagen, representantskapet. */
export const ASSEMBLY =
  /fullmäktige(?:$|[^\p{L}])|(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|beredning(?:en)?|\p{L}{3}råd(?:et)?|kommitté(?:n)?|kår(?:en)?|landsting(?:et)?|riksdag(?:en)?|möte(?:t)?|stämma(?:n)?|konferens(?:en)?|kongress(?:en)?|representantskap(?:et)?)s?(?:$|[^\p{L}])/iu;

/** Those who answer for a body. */
export const OFFICE_HOLDER =
  /(?:ordföranden?|(?:kommunal|borgar|oppositions|region|landstings)råd(?:et)?|ministern|direktören|rektor)(?:$|[^\p{L}])/iu;
