/** Common given names of French speakers. */
export const FRENCH = `
Abel Achille Adèle Adrien Adrienne Agathe Agnès Aimé Aimée Alain Alban Albane Albert Albertine Alexandre Alexandrine Alexia Alexis Alfred Alice Aline Alix
Alizée Alphonse Amandine Amaury Ambre Amélie Anaïs Anatole André Andrée Ange Angèle Angélique Anne Annick Annie Anouk Anselme Anthony Antoine Antoinette
Apolline Ariane Aristide Arlette Armand Armande Armelle Arnaud Arsène Arthur Astrid Aude Audrey Augustin Augustine Aurélie Aurélien Aurore Axel Axelle Aymeric
Baptiste Barnabé Barthélemy Bastien Baudouin Béatrice Bénédicte Benjamin Benoît Bérangère Bérénice Bernadette Bernard Bertrand Blaise Blandine Blanche Boris
Brice Brieuc Brigitte Bruno Camille Candice Capucine Carine Carole Caroline Cassandre Catherine Cécile Cédric Céleste Célestin Célia Céline Chantal Charlène
Charles Charlotte Chloé Christel Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude Claudette Claudie Claudine Clémence Clément
Clémentine Clotilde Clovis Colette Coline Constance Constant Coralie Corentin Corinne Cyprien Cyril Cyrille Damien Daniel Danièle Danielle Danny Daphné David
Davy Deborah Delphine Denis Denise Denys Désiré Désirée Diane Didier Dimitri Dominique Donatien Dorian Doriane Dorothée Édith Edgar Edmond Edmonde Édouard
Éléonore Eliane Élisabeth Élise Élodie Éloi Éloïse Elsa Émeline Émile Émilie Emilien Emma Emmanuel Emmanuelle Enzo Éric Erwan Estelle Esther Étienne Eugène
Eugénie Eva Évelyne Évrard Ezéchiel Fabien Fabienne Fabrice Fanny Faustine Félicie Félicité Félix Ferdinand Fernand Fernande Fleur Flora Flore Florence Florent
Florentin Florian Floriane Francine Francis Franck François Françoise Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Gaëtan Gaspard Gaston Gauthier Gautier
Geneviève Geoffroy Georges Georgette Gérald Géraldine Gérard Germain Germaine Ghislain Ghislaine Gilbert Gilberte Gilles Ginette Gisèle Godefroy Grégoire
Grégory Guilhem Guillaume Gustave Guy Guylaine Gwenaël Gwenaëlle Gwendoline Hadrien Hélène Henri Henriette Herbert Hermine Hervé Hilaire Hippolyte Honoré
Honorine Hortense Hubert Hugo Hugues Huguette Ignace Inès Irène Irma Isabelle Isaline Isidore Jacqueline Jacques Jean Jeanne Jeannette Jeannine Jérémie Jérémy
Jérôme Jessica Joachim Joël Joëlle Jocelyn Jocelyne Johan Johanna Jonathan Jordan Joseph Josèphe Joséphine Josette Josiane Josselin Judith Jules Julie Julien
Julienne Juliette Justin Justine Karim Karine Kévin Khadija Laetitia Lambert Laura Laure Lauren Laurence Laurent Laurette Laurie Laurine Lazare Léa Léandre
Léo Léon Léonard Léonce Léonie Léopold Liliane Lilian Lilou Linda Line Lionel Lisa Lise Loïc Lolita Lorraine Louane Louis Louise Louison Luc Lucas Lucette
Lucie Lucien Lucienne Lucile Ludivine Ludovic Lydia Lydie Mado Madeleine Maël Maëlle Maëlys Magali Magalie Manon Manuel Manuelle Marc Marceau Marcel Marcelle
Marguerite Marianne Marie Marielle Marilyne Marin Marine Marion Marius Marlène Martial Martin Martine Maryline Maryse Maryvonne Mathéo Mathias Mathieu Mathilde
Mathis Matthias Matthieu Maud Maurice Mauricette Max Maxence Maxime Mégane Mélanie Mélina Mélissa Mélodie Michaël Michel Michèle Micheline Mickaël Mireille
Mirabelle Modeste Monique Morgan Morgane Muriel Mylène Myriam Nadège Nadia Nadine Natacha Nathalie Nathan Nicolas Nicole Noé Noël Noëlle Noémie Norbert
Océane Octave Odette Odile Olivia Olivier Ombeline Ondine Ophélie Oriane Orlane Pascal Pascale Pascaline Patrice Patricia Patrick Paul Paule Paulette Paulin
Pauline Perrine Philibert Philippe Philippine Philomène Pierre Pierrette Pierrick Placide Quentin Rachel Raoul Raphaël Raphaëlle Raymond Raymonde Rébecca
Régine Régis Reine Rémi Rémy Renaud René Renée Reynald Richard Robert Roberte Robin Rodolphe Rodrigue Roger Roland Rolande Romain Romane Romaric Romuald
Ronan Rosalie Roselyne Roseline Rosine Roxane Sabine Sabrina Salomé Samuel Sandra Sandrine Sarah Sébastien Ségolène Séraphin Serge Séverin Séverine Sidonie
Simon Simone Solange Solène Soline Sonia Sophie Stanislas Stéphane Stéphanie Suzanne Suzette Sylvain Sylvaine Sylvestre Sylviane Sylvie Tanguy Tatiana Teddy
Théo Théodore Théophile Thérèse Thibaud Thibault Thibaut Thierry Thomas Timothée Tiphaine Titouan Tom Toussaint Tristan Ulysse Urbain Ursule Valentin Valentine
Valérie Valéry Vanessa Véronique Vianney Victoire Victor Victorien Victorine Vincent Violaine Violette Virginie Viviane Vivien Wilfried Xavier Yann Yannick
Yannis Yoann Yohan Yolande Yolène Youssef Yves Yvette Yvon Yvonne Zacharie Zélie Zoé
`;
